"""J1939: difusiones, mensajes partidos, y testj1939 de par."""

import socket

import pytest

from tests.arnes import plazos
from tests.arnes.escena import Escena

MOTOR = "can_j1939/motor_j1939.py"
CUADRO = "can_j1939/cuadro_j1939.py"
pytestmark = pytest.mark.nucleo("pide vcan0")


def test_lo_que_se_publica(escena: Escena) -> None:
    cuadro = escena.terminal(CUADRO)
    cuadro.espera("Cuadro 0x17 en vcan0\n")
    motor = escena.terminal(MOTOR)
    assert motor.termina() == 0
    cuadro.espera("sin averías\n")
    cuadro.pulsa("ctrl-c")
    assert cuadro.termina() == 0
    escena.guarda(cuadro, motor)


def test_basura_y_grupos_ajenos(escena: Escena) -> None:
    """Lo que no es de los dos grupos no llega; lo que llega mal no lo detiene."""
    cuadro = escena.programa(CUADRO)
    cuadro.espera("Cuadro 0x17 en vcan0\n")
    with socket.socket(socket.AF_CAN, socket.SOCK_DGRAM, socket.CAN_J1939) as otro:
        otro.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        otro.settimeout(plazos.RED)
        otro.bind(("vcan0", socket.J1939_NO_NAME, socket.J1939_NO_PGN, 0x55))

        def envia(datos: bytes, grupo: int, destino: int) -> None:
            otro.sendto(datos, ("vcan0", socket.J1939_NO_NAME, grupo, destino))

        envia(b"no es para ti", 0xFEEE, socket.J1939_NO_ADDR)
        envia(b"corto", 0xF004, socket.J1939_NO_ADDR)
        envia(b"\x1b[2J\xff", 0xEF00, 0x17)
        envia(b"x" * 1785, 0xEF00, 0x17)
        cuadro.espera("0x0f004 de 0x55: régimen con 5 bytes, y son 8\n")
        cuadro.espera("0x0ef00 de 0x55: ·[2J\ufffd\n")
        cuadro.espera("x" * 1785 + "\n")
        envia(b"y" * 3000, 0xEF00, 0x17)
        cuadro.espera("0x0ef00 de 0x55: " + "y" * 1785 + "\n")
    assert "no es para ti" not in cuadro.texto


def test_testj1939_le_habla(escena: Escena) -> None:
    """Manda 28 bytes, que van en varias tramas; no todos se pueden enseñar."""
    cuadro = escena.programa(CUADRO)
    cuadro.espera("Cuadro 0x17 en vcan0\n")
    orden = ("-s28", "vcan0:0x31", "vcan0:0x17,0x0ef00")
    assert escena.ajeno("testj1939", *orden).termina() == 0
    cuadro.espera("0x0ef00 de 0x31: ·#Eg")


@pytest.mark.parametrize("programa", [MOTOR, CUADRO])
def test_sin_interfaz(escena: Escena, programa: str) -> None:
    proceso = escena.programa(programa, "--interfaz", "can9")
    assert proceso.termina() == 1
    assert "'can9': [Errno 19] No such device.\n" in proceso.errores
    assert proceso.errores.count("\n") == 1
