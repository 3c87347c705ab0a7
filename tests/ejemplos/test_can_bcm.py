"""CAN_BCM: el núcleo repite tramas y avisa de lo que cambia o calla."""

import pytest

from tests.arnes.escena import Escena

CICLO = "can_bcm/ciclo_can.py"
VIGILA = "can_bcm/vigila_can.py"
MONITOR = "can_crudo/monitor_can.py"
pytestmark = pytest.mark.nucleo("pide vcan0")


def test_lo_que_se_publica(escena: Escena) -> None:
    vigila = escena.terminal(VIGILA)
    vigila.espera("Vigilo 123 en vcan0\n")
    ciclo = escena.terminal(CICLO)
    vigila.espera("123 trae 01 02\n")
    assert ciclo.termina() == 0
    vigila.espera("123 calla\n")
    # Vuelve, y con otros datos.
    otro = escena.programa(CICLO, "--datos", "0304", "--cada", "0.001")
    vigila.espera("123 trae 03 04\n")
    assert otro.termina() == 0
    vigila.espera("123 calla\n")
    vigila.pulsa("ctrl-c")
    assert vigila.termina() == 0
    escena.guarda(vigila, ciclo)


def test_salen_las_que_se_piden(escena: Escena) -> None:
    monitor = escena.programa(MONITOR)
    monitor.espera("A la escucha en vcan0\n")
    ciclo = escena.programa(CICLO, "--veces", 30, "--cada", "0.001", "--id", "2A5")
    assert ciclo.termina() == 0
    assert escena.programa("can_crudo/emisora_can.py", "7FF#").termina() == 0
    monitor.espera("7FF")
    assert monitor.texto.count("2A5  [2]  01 02\n") == 30


def test_al_cerrar_se_deja_de_enviar(escena: Escena) -> None:
    monitor = escena.programa(MONITOR, "--filtro", "2A6:7FF")
    monitor.espera("A la escucha en vcan0\n")
    ciclo = escena.terminal(CICLO, "--veces", 1000, "--cada", "3600", "--id", "2A6")
    monitor.espera("2A6  [2]")
    ciclo.pulsa("ctrl-c")
    assert ciclo.termina() == 0
    assert ciclo.texto.endswith("\nEncargo cancelado.\n")


def test_vuelve_con_lo_mismo(escena: Escena) -> None:
    """Tras callar, que vuelva es noticia aunque los datos no cambien."""
    vigila = escena.programa(VIGILA, "--silencio", "0.1", "--id", "2A7")
    vigila.espera("Vigilo 2A7 en vcan0\n")
    for _ in range(2):
        ciclo = escena.programa(CICLO, "--id", "2A7", "--cada", "0.001")
        vigila.espera("2A7 trae 01 02\n")
        vigila.espera("2A7 calla\n")
        assert ciclo.termina() == 0


@pytest.mark.parametrize("programa", [CICLO, VIGILA])
def test_sin_interfaz(escena: Escena, programa: str) -> None:
    proceso = escena.programa(programa, "--interfaz", "can9")
    assert proceso.termina() == 1
    assert "'can9': [Errno 19] No such device.\n" in proceso.errores
    assert proceso.errores.count("\n") == 1
