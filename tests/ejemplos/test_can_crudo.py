"""CAN_RAW: lo que se manda, lo que se filtra, y candump y cansend de pares."""

import pytest

from tests.arnes.escena import Escena

EMISORA = "can_crudo/emisora_can.py"
MONITOR = "can_crudo/monitor_can.py"
pytestmark = pytest.mark.nucleo("pide vcan0")


def test_lo_que_se_publica(escena: Escena) -> None:
    monitor = escena.terminal(MONITOR, "--filtro", "120:7F0", "18FEEE00:1FFFFF00")
    monitor.espera("A la escucha en vcan0\n")
    tramas = ("123#0102A0", "456#FF", "12F#R", "18FEEE00#50", "00000123#01")
    emisora = escena.terminal(EMISORA, *tramas)
    assert emisora.termina() == 0
    monitor.espera("18FEEE00  [1]  50\n")
    monitor.pulsa("ctrl-c")
    assert monitor.termina() == 0
    # Ni la 456 ni la larga que acaba en 123.
    assert monitor.texto.count("\n") == 6
    escena.guarda(monitor, emisora)


def test_candump_ve_lo_mismo(escena: Escena) -> None:
    candump = escena.ajeno("candump", "-L", "-n", 4, "vcan0")
    monitor = escena.programa(MONITOR)
    monitor.espera("A la escucha en vcan0\n")
    tramas = ["123#", "7FF#0011223344556677", "1FFFFFFF#AA", "000#R"]
    # candump no dice cuándo está listo: se repite hasta que lo ha visto todo.
    while candump.sigue_vivo():
        assert escena.programa(EMISORA, *tramas).termina() == 0
    assert candump.termina() == 0
    vistas = [linea.split()[-1] for linea in candump.texto.splitlines()]
    assert sorted(vistas) == sorted(tramas)
    for linea in (
        "     123  [0]\n",
        "     7FF  [8]  00 11 22 33 44 55 66 77\n",
        "1FFFFFFF  [1]  aa\n",
        "     000  petición\n",
    ):
        monitor.espera(linea)


def test_cansend_manda_y_se_ve(escena: Escena) -> None:
    monitor = escena.programa(MONITOR)
    monitor.espera("A la escucha en vcan0\n")
    assert escena.ajeno("cansend", "vcan0", "2A5#DEADBEEF").termina() == 0
    monitor.espera("     2A5  [4]  de ad be ef\n")


@pytest.mark.parametrize(("programa", "interfaz"), [(EMISORA, "can9"), (MONITOR, "lo")])
def test_interfaz_que_no_es(escena: Escena, programa: str, interfaz: str) -> None:
    proceso = escena.programa(programa, "--interfaz", interfaz)
    assert proceso.termina() == 1
    assert f"'{interfaz}': [Errno 19] No such device.\n" in proceso.errores
    assert proceso.errores.count("\n") == 1


@pytest.mark.parametrize("trama", ["800#01", "123#001122334455667788"])
def test_trama_mal_escrita(escena: Escena, trama: str) -> None:
    emisora = escena.programa(EMISORA, trama)
    assert emisora.termina() == 1
    assert emisora.errores == (
        f"No es una trama: '{trama}'. Escribe algo como 123#0102A0.\n"
    )
    assert emisora.texto == ""


def test_filtro_mal_escrito(escena: Escena) -> None:
    monitor = escena.programa(MONITOR, "--filtro", "120")
    assert monitor.termina() == 1
    assert monitor.errores.startswith("Un filtro se escribe 120:7F0")
