"""El servidor con límites: cada uno se cumple, y solo lo nota quien lo rompe."""

import contextlib
import resource
import signal
import socket
from pathlib import Path

import pytest

from tests.arnes import red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena

SERVIDOR = "servidor_limites/servidor_limites.py"
CLIENTE = "servidor_limites/cliente_abuson.py"
OTRA = "127.0.0.2"  # En Linux, toda la red 127.0.0.0/8 es esta máquina.


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(b"hola\0\xff\n")
    assert red.recibe(conexion, 7) == b"hola\0\xff\n"


SIN_PRISA = ("--ritmo", 9999, "--plazo", 999)
SIN_ESTORBAR = ("--conexiones", 999, *SIN_PRISA)
BATERIA = {
    "servidor_limites.py": ServidorTCP(saluda, SIN_ESTORBAR),
    "cliente_abuson.py": ClienteTCP(("--plazo", 0.3)),
}


def conecta_desde(host: str, puerto: int) -> socket.socket:
    return socket.create_connection((red.LOCAL, puerto), 20, source_address=(host, 0))


def despedida(conexion: socket.socket) -> str:
    return red.recibe_hasta_el_fin(conexion).decode().splitlines()[-1]


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR, "--plazo", 2)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_conexiones(escena: Escena) -> None:
    """La que sobra se rechaza; otra dirección no lo nota, y al irse una, hay sitio."""
    _, puerto = escena.servidor(SERVIDOR, "--conexiones", 2, *SIN_PRISA)
    with red.conecta(puerto) as una, red.conecta(puerto) as otra:
        saluda(una)
        saluda(otra)
        with red.conecta(puerto) as sobra:
            assert despedida(sobra) == "Adiós: demasiadas conexiones."
        with conecta_desde(OTRA, puerto) as ajena:
            saluda(ajena)
        una.shutdown(socket.SHUT_WR)
        assert despedida(una) == "Adiós: hasta otra."
        # El sitio queda libre cuando el servidor acaba de cerrar.
        while True:
            with red.conecta(puerto) as vuelve:
                vuelve.sendall(b"hola\n")
                try:
                    if red.recibe_linea(vuelve) == b"hola\n":
                        break
                except ConnectionResetError:  # Se rechazó con «hola» sin leer.
                    continue


def test_ritmo(escena: Escena) -> None:
    """Se cuentan las líneas de todas las conexiones de una dirección."""
    _, puerto = escena.servidor(SERVIDOR, "--ritmo", 3, "--plazo", 999)
    with red.conecta(puerto) as una, red.conecta(puerto) as otra:
        saluda(una)
        otra.sendall(b"hola\n" * 99)
        oido = red.recibe_hasta_el_fin(otra).decode()
        assert 1 <= oido.count("hola\n") < 99
        assert oido.endswith("Adiós: vas demasiado deprisa.\n")
    with conecta_desde(OTRA, puerto) as ajena:
        saluda(ajena)


def test_volver_a_conectar_no_da_mas_ritmo(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR, "--ritmo", 1, "--conexiones", 99)
    for _ in range(99):
        with red.conecta(puerto) as conexion:
            conexion.sendall(b"hola\n")
            conexion.shutdown(socket.SHUT_WR)
            if despedida(conexion) == "Adiós: vas demasiado deprisa.":
                return
    pytest.fail("99 líneas de una en una, y ninguna de más")


@pytest.mark.parametrize("sobra", [0, 1])
def test_tamano(escena: Escena, sobra: int) -> None:
    _, puerto = escena.servidor(SERVIDOR, "--tamano", 10, *SIN_PRISA)
    with red.conecta(puerto) as conexion:
        linea = b"x" * (10 + sobra) + b"\n"
        conexion.sendall(linea)
        if sobra:
            assert despedida(conexion) == "Adiós: línea demasiado larga."
        else:
            assert red.recibe(conexion, len(linea)) == linea


def test_el_plazo_no_se_alarga_hablando(escena: Escena) -> None:
    """Una línea de vez en cuando, muy por debajo del ritmo."""
    _, puerto = escena.servidor(SERVIDOR, "--plazo", 1, "--ritmo", 9999)
    with red.conecta(puerto) as conexion:
        conexion.settimeout(0.05)
        oido = b""
        for _ in range(9999):  # Menos que el ritmo de un segundo: nunca sobra una.
            with contextlib.suppress(ConnectionError):
                conexion.sendall(b"hola\n")
            try:
                while trozo := conexion.recv(4096):
                    oido += trozo
            except TimeoutError:
                continue
            except ConnectionError:
                pass  # Cerró con algo nuestro sin leer: su despedida llegó antes.
            break
        assert oido.decode().endswith("Adiós: se acabó tu tiempo.\n")


def test_limites_que_no_lo_son(escena: Escena) -> None:
    for limite in ("--ritmo", "--tamano", "--plazo", "--conexiones"):
        servidor = escena.programa(SERVIDOR, limite, 0)
        assert servidor.termina() == 1
        assert servidor.errores.startswith("Uso: ")
        assert servidor.errores.count("\n") == 1


def test_un_servidor_sin_limites(escena: Escena) -> None:
    """El abusón lo dice y no se queda esperando."""
    _, puerto = escena.servidor(SERVIDOR, *SIN_ESTORBAR, "--tamano", 9999)
    cliente = escena.programa(CLIENTE, "--puerto", puerto, "--plazo", 0.2)
    assert cliente.termina() == 1
    assert cliente.errores == "El servidor lo aguanta todo: pasaron 0.2 s.\n"


def test_dos_senales_seguidas(escena: Escena) -> None:
    servidor, _ = escena.servidor(SERVIDOR)
    with red.escucha() as (callado, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        with red.acepta(callado) as conexion:
            assert red.recibe(conexion, 1001) == b"x" * 1001
            for proceso in (cliente, servidor):
                proceso.senal(signal.SIGTERM)
                proceso.senal(signal.SIGINT)
                assert proceso.termina() == 0
                assert proceso.errores == ""


def test_con_socat(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR, "--tamano", 10, *SIN_PRISA)
    par = escena.ajeno("socat", "-", f"TCP4:127.0.0.1:{puerto}")
    par.escribe("hola")
    par.espera("hola\n")
    par.escribe("una frase que no cabe")
    par.espera("Adiós: línea demasiado larga.\n")
    assert par.termina() == 0


def test_sin_memoria_para_mas_hilos(escena: Escena) -> None:
    """A quien no se le puede dar un hilo se le rechaza, y el servidor sigue."""
    servidor, puerto = escena.servidor(SERVIDOR, *SIN_PRISA)
    pid = servidor.popen.pid
    paginas = int(Path(f"/proc/{pid}/statm").read_text().split()[0])
    # Cabe casi todo, y no la pila de un hilo.
    tope = paginas * resource.getpagesize() + (1 << 20)
    antes = resource.prlimit(pid, resource.RLIMIT_AS, (tope, resource.RLIM_INFINITY))
    with red.conecta(puerto) as sobra:
        assert despedida(sobra) == "Adiós: demasiadas conexiones."
    resource.prlimit(pid, resource.RLIMIT_AS, antes)
    with red.conecta(puerto) as cliente:
        saluda(cliente)
    assert servidor.errores == ""
