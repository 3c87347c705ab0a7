"""La conexión a medio abrir: sin cura no se nota; con cada cura, sí."""

import signal

from tests.arnes.escena import Escena

PROGRAMA = "lab_medio_abierta/medio_abierta.py"


def test_lo_que_se_publica(escena: Escena) -> None:
    programa = escena.programa(PROGRAMA)
    assert programa.termina() == 0
    sin_nada, curas = programa.texto.split("Curas:\n")
    assert "sin error" in sin_nada
    assert "sigue conectado: True" in sin_nada
    assert curas.count("TimeoutError") == 3
    assert curas.count("[Errno 110]") == 2
    escena.guarda(programa)


def test_se_interrumpe_mientras_espera(escena: Escena) -> None:
    terminal = escena.terminal(PROGRAMA)
    terminal.espera("Curas:")
    terminal.pulsa("ctrl-c")
    terminal.pulsa("ctrl-c")  # la segunda llega cuando ya se va
    assert terminal.termina() == 0
    assert "Traceback" not in terminal.texto


def test_sigterm_mientras_espera(escena: Escena) -> None:
    programa = escena.programa(PROGRAMA)
    programa.espera("Curas:")
    programa.senal(signal.SIGTERM)
    assert programa.termina() == 0
