"""La sala con un hilo por persona, y el cliente de todas las salas."""

from tests.arnes import red
from tests.arnes.bateria import ClienteTCP
from tests.arnes.escena import Escena
from tests.arnes.procesos import Proceso
from tests.ejemplos.sala import AGUANTA, CLIENTE, PruebasDeSala

BATERIA = {
    "servidor_sala_hilos.py": AGUANTA,
    "cliente_sala.py": ClienteTCP(("--plazo", 0.3), entrada=b"ana\nhola\n"),
}


class TestSalaHilos(PruebasDeSala):
    SERVIDOR = "sala_hilos/servidor_sala_hilos.py"

    def guarda(self, escena: Escena, servidor: Proceso, ana: Proceso) -> None:
        escena.guarda(servidor, ana)


class TestCliente:
    def test_lee_de_una_tuberia(self, escena: Escena) -> None:
        _, puerto = escena.servidor(TestSalaHilos.SERVIDOR)
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        cliente.envia(b"ana\nhola\n")
        cliente.cierra_entrada()
        assert cliente.termina() == 0
        assert cliente.texto == "* ¿Qué apodo quieres?\n* Hola, ana. Personas: 1.\n"

    def test_no_se_fia_del_servidor(self, escena: Escena) -> None:
        """Lo que maneja la terminal no llega; una línea sin fin lo termina."""
        with red.escucha() as (servidor, puerto):
            cliente = escena.programa(CLIENTE, "--puerto", puerto)
            with red.acepta(servidor) as conexion:
                conexion.sendall(b"* Hola\x1b[2J\xff\n\x9b\xc2\x9b31m\n")
                cliente.espera("\ufffd\ufffd31m\n")
                assert cliente.texto == "* Hola\ufffd[2J\ufffd\n\ufffd\ufffd31m\n"
                red.inunda(conexion)
            assert cliente.termina() == 1
            assert cliente.errores == "El servidor mandó una línea sin fin.\n"

    def test_el_servidor_se_va(self, escena: Escena) -> None:
        with red.escucha() as (servidor, puerto):
            cliente = escena.programa(CLIENTE, "--puerto", puerto)
            with red.acepta(servidor) as conexion:
                conexion.sendall(b"* Hola\n")
                cliente.espera("* Hola\n")
            assert cliente.termina() == 1
            assert cliente.errores == "El servidor cerró la conexión.\n"

    def test_ctrl_c(self, escena: Escena) -> None:
        _, puerto = escena.servidor(TestSalaHilos.SERVIDOR)
        cliente = escena.terminal(CLIENTE, "--puerto", puerto)
        cliente.espera("¿Qué apodo quieres?\n")
        cliente.pulsa("ctrl-c")
        cliente.pulsa("ctrl-c")
        assert cliente.termina() == 0
        assert "Traceback" not in cliente.texto
