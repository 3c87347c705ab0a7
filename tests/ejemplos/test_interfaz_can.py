"""Una interfaz vcan por netlink: existe mientras debe, y no queda después."""

import signal
import socket

import pytest

from tests.arnes import red
from tests.arnes.escena import Escena

PROGRAMA = "interfaz_can/crea_vcan.py"
pytestmark = pytest.mark.nucleo("crea interfaces de red, y pide vcan")


def interfaces() -> list[str]:
    return [nombre for _, nombre in socket.if_nameindex()]


def test_lo_que_se_publica(escena: Escena) -> None:
    antes = interfaces()
    persona = escena.terminal(PROGRAMA)
    assert persona.termina() == 0
    assert interfaces() == antes
    escena.guarda(persona)


def test_ip_monitor_ve_lo_mismo(escena: Escena) -> None:
    monitor = escena.ajeno("ip", "-o", "monitor", "link")
    # No dice cuándo está listo: se repite hasta que lo ha visto todo.
    while "Deleted" not in monitor.texto:
        assert escena.programa(PROGRAMA, "--interfaz", "can4").termina() == 0
    visto = monitor.texto
    monitor.detiene()
    assert "can4: <NOARP,UP," in visto
    assert "link/can" in visto


def test_ctrl_c_no_la_deja_a_medias(escena: Escena) -> None:
    antes = interfaces()
    programa = escena.programa(PROGRAMA, "--interfaz", "can5")
    programa.espera("can5, apagada\n")
    programa.senal(signal.SIGINT)
    programa.senal(signal.SIGTERM)
    assert programa.termina() == 0
    assert interfaces() == antes


def test_ya_existe(escena: Escena) -> None:
    """La que ya estaba no se toca."""
    programa = escena.programa(PROGRAMA, "--interfaz", "vcan0")
    assert programa.termina() == 1
    assert programa.errores == "No se pudo con vcan0: [Errno 17] File exists.\n"
    assert "vcan0" in interfaces()


def test_sin_privilegios(escena: Escena) -> None:
    setpriv = red.exige_programa("setpriv")
    nadie = ("--reuid=65534", "--regid=65534", "--clear-groups")
    # Las carpetas de pytest son de quien las crea, y el programa es de otro.
    for carpeta in (escena.carpeta, *escena.carpeta.parents[:2]):
        carpeta.chmod(0o755)
    escena.dentro_de = [setpriv, *nadie]
    programa = escena.programa(PROGRAMA)
    assert programa.termina() == 2
    assert programa.errores == "Crear una interfaz pide root (CAP_NET_ADMIN).\n"
    assert programa.texto == ""
