"""Los latidos: quien calla se nota, aunque su conexión siga abierta."""

import signal
import socket

from tests.arnes import red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena

SERVIDOR = "latido/servidor_latido.py"
CLIENTE = "latido/cliente_latido.py"
DEPRISA = ("--cada", 0.05)


def saluda(conexion: socket.socket) -> None:
    assert conexion.recv(1) == b"\n"
    conexion.sendall(b"\n")


BATERIA = {
    "servidor_latido.py": ServidorTCP(saluda),
    "cliente_latido.py": ClienteTCP(("--plazo", 0.3)),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    """Se detiene al cliente con Ctrl+Z: su sistema sigue ahí, y él no."""
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR, "--plazo", 1)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto, "--cada", 0.2)
    cliente.espera("El servidor late.\n")
    cliente.senal(signal.SIGSTOP)
    servidor.espera(" calla: se le da por perdido.\n")
    cliente.senal(signal.SIGCONT)
    assert cliente.termina() == 1
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_el_cliente_nota_un_servidor_detenido(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto, *DEPRISA, "--plazo", 0.3)
    cliente.espera("El servidor late.\n")
    servidor.senal(signal.SIGSTOP)
    assert cliente.termina() == 1
    assert cliente.errores == "El servidor lleva 0.3 s callado: no está.\n"
    servidor.senal(signal.SIGCONT)


def test_un_servidor_detenido_no_echa_a_quien_latio(escena: Escena) -> None:
    """Al reanudarse en Linux, el selector vuelve vacío: los latidos siguen ahí."""
    servidor, puerto = escena.servidor(SERVIDOR, *DEPRISA, "--plazo", 2)
    cliente = escena.programa(CLIENTE, "--puerto", puerto, *DEPRISA, "--plazo", 2.5)
    cliente.espera("El servidor late.\n")
    servidor.senal(signal.SIGSTOP)
    # Pasan más de los 2 s que tolera el servidor.
    assert cliente.termina() == 1
    assert cliente.errores == "El servidor lleva 2.5 s callado: no está.\n"
    servidor.senal(signal.SIGCONT)
    servidor.espera(" se fue.\n")
    assert "calla" not in servidor.texto


def test_al_que_late_no_se_le_echa(escena: Escena) -> None:
    """El callado agota su plazo; el otro, que late todo ese tiempo, no."""
    _, puerto = escena.servidor(SERVIDOR, *DEPRISA, "--plazo", 1)
    cliente = escena.programa(CLIENTE, "--puerto", puerto, *DEPRISA)
    cliente.espera("El servidor late.\n")
    with red.conecta(puerto) as callado:
        assert set(red.recibe_hasta_el_fin(callado)) == set(b"\n")
    assert cliente.sigue_vivo()
    assert cliente.detiene() == 0


def test_el_cliente_late_aunque_no_le_contesten(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto, *DEPRISA, "--plazo", 0.3)
        with red.acepta(servidor) as conexion:
            assert red.recibe(conexion, 3) == b"\n\n\n"
            assert cliente.termina() == 1
        assert cliente.errores == "El servidor lleva 0.3 s callado: no está.\n"


def test_lo_que_diga_el_servidor_no_llega_a_la_pantalla(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        with red.acepta(servidor) as conexion:
            conexion.sendall(b"\x1b[2J")
            cliente.espera("El servidor late.\n")
        assert cliente.termina() == 1
        assert "\x1b" not in cliente.texto + cliente.errores


def test_dos_senales_seguidas(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        assert cliente.recv(1) == b"\n"
        servidor.senal(signal.SIGINT)
        servidor.senal(signal.SIGTERM)
        assert servidor.termina() == 0
        assert red.recibe_hasta_el_fin(cliente).strip() == b""
    assert servidor.texto.endswith("despedido.\n\nServidor detenido.\n")
