"""La carrera de direcciones: la que calla no hace esperar, y la que falla, menos."""

import contextlib
import re
import signal
import socket

from tests.arnes import red, sistema
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.capacidades import exige
from tests.arnes.escena import Escena

SERVIDOR = "happy_eyeballs/servidor_medio_mudo.py"
CLIENTE = "happy_eyeballs/cliente_carrera.py"
MUDA = "127.0.0.9"  # En Linux, toda la red 127.0.0.0/8 es esta máquina.


def saluda(conexion: socket.socket) -> None:
    assert red.recibe_linea(conexion) == b"Hola desde 127.0.0.1.\n"


BATERIA = {
    "servidor_medio_mudo.py": ServidorTCP(saluda, ("--mudo", MUDA)),
    "cliente_carrera.py": ClienteTCP(
        ("--host", red.LOCAL, "--retraso", 0.1, "--plazo", 0.3)
    ),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    exige("IPv6")
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_con_un_retraso_mayor_que_el_plazo_no_hay_carrera(escena: Escena) -> None:
    """Así se comporta quien las prueba de una en una."""
    _, puerto = escena.servidor(SERVIDOR, "--mudo", MUDA)
    cliente = escena.programa(
        CLIENTE, "--puerto", puerto, "--host", MUDA, red.LOCAL,
        "--retraso", 9, "--plazo", 0.2,
    )  # fmt: skip
    assert cliente.termina() == 1
    assert cliente.texto == f"Pruebo {MUDA}\n"
    assert cliente.errores == "Nadie contesta: venció el plazo (0.2 s).\n"


def test_la_que_falla_cede_el_turno_al_momento(escena: Escena) -> None:
    """Con un retraso de una hora: si esperara el turno, no acabaría."""
    with contextlib.ExitStack() as reservas:
        _, puerto = escena.servidor(SERVIDOR, "--mudo", MUDA)
        for ausente in ("127.0.0.7", "127.0.0.8"):
            reserva = reservas.enter_context(socket.socket())
            reserva.bind((ausente, puerto))
        cliente = escena.programa(
            CLIENTE, "--puerto", puerto, "--retraso", 3600,
            "--host", "127.0.0.7", "127.0.0.8", red.LOCAL,
        )  # fmt: skip
        assert cliente.termina() == 0
        assert cliente.texto.count("Pruebo ") == 3
        assert cliente.texto.endswith("Gana 127.0.0.1\nHola desde 127.0.0.1.\n")


def test_una_direccion_a_la_que_no_se_puede_ni_empezar(escena: Escena) -> None:
    """De enlace local y sin interfaz: connect() falla sin salir."""
    exige("IPv6")
    _, puerto = escena.servidor(SERVIDOR, "--mudo", MUDA)
    cliente = escena.programa(
        CLIENTE, "--puerto", puerto, "--retraso", 3600, "--host", "fe80::1", red.LOCAL
    )
    assert cliente.termina() == 0
    assert cliente.texto.startswith("Pruebo fe80::1\nPruebo 127.0.0.1\nGana ")


def test_gana_la_primera_y_la_segunda_ni_se_prueba(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR, "--mudo", MUDA)
    cliente = escena.programa(
        CLIENTE, "--puerto", puerto, "--retraso", 3600, "--host", red.LOCAL, MUDA
    )
    assert cliente.termina() == 0
    assert cliente.texto == "Pruebo 127.0.0.1\nGana 127.0.0.1\nHola desde 127.0.0.1.\n"


def test_las_familias_se_alternan(escena: Escena) -> None:
    exige("IPv6")
    with red.puerto_sin_nadie(socket.SOCK_STREAM) as puerto:
        cliente = escena.programa(
            CLIENTE, "--puerto", puerto, "--retraso", 3600, "--plazo", 3600,
            "--host", "fe80::1", "fe80::2", "127.0.0.1", "fe80::3",
        )  # fmt: skip
        assert cliente.termina() == 1
        assert cliente.errores == f"Nadie escucha en el puerto {puerto}.\n"
    probadas = re.findall("Pruebo (.*)", cliente.texto)
    assert probadas == ["fe80::1", "127.0.0.1", "fe80::2", "fe80::3"]


def test_los_intentos_que_pierden_se_cierran(escena: Escena) -> None:
    """Ganada la carrera, el cliente solo tiene abierta la conexión que ganó."""
    servidor, puerto = escena.servidor(SERVIDOR, "--mudo", MUDA)
    servidor.senal(signal.SIGSTOP)  # El sistema conecta por él; el saludo espera.
    try:
        cliente = escena.programa(
            CLIENTE, "--puerto", puerto, "--retraso", 0.05, "--plazo", 60,
            "--host", MUDA, red.LOCAL,
        )  # fmt: skip
        cliente.espera("Gana 127.0.0.1\n")
        assert len(sistema.sockets_de(cliente.popen.pid)) == 1
    finally:
        servidor.senal(signal.SIGCONT)
    assert cliente.termina() == 0
    assert cliente.texto.endswith("Hola desde 127.0.0.1.\n")


def test_dos_senales_seguidas_a_media_carrera(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR, "--mudo", MUDA)
    cliente = escena.programa(
        CLIENTE, "--puerto", puerto, "--retraso", 0.05, "--host", MUDA, "127.0.0.9"
    )
    cliente.espera(f"Pruebo {MUDA}\nPruebo {MUDA}\n")
    for proceso in (cliente, servidor):
        proceso.senal(signal.SIGTERM)
        proceso.senal(signal.SIGTERM)
        assert proceso.termina() == 0
        assert proceso.errores == ""


def test_curl_hace_la_misma_carrera(escena: Escena) -> None:
    """curl también lleva la suya: no se queda en la dirección muda."""
    exige("IPv6")
    _, puerto = escena.servidor(SERVIDOR)
    par = escena.ajeno(
        "curl", "--verbose", "--http0.9", "--connect-timeout", 9,
        "--resolve", f"medio.example:{puerto}:[::1],127.0.0.1",
        f"http://medio.example:{puerto}/",
    )  # fmt: skip
    par.termina()  # El saludo no es HTTP: puede acabar bien o mal.
    assert "Trying [::1]" in par.errores or "Trying ::1" in par.errores
    assert "Connected to medio.example (127.0.0.1)" in par.errores


def test_si_la_muda_no_es_de_aqui_lo_dice(escena: Escena) -> None:
    servidor = escena.programa(SERVIDOR, "--puerto", 0, "--mudo", "192.0.2.1")
    assert servidor.termina() == 1
    assert servidor.errores == "Dirección no válida o sin permiso: 192.0.2.1:0.\n"
