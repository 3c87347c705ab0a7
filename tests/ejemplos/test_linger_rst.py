"""Cerrar y cortar: lo que ve el otro extremo."""

from tests.arnes.escena import Escena

PROGRAMA = "linger_rst/dos_cierres.py"


def test_lo_que_se_publica(escena: Escena) -> None:
    programa = escena.programa(PROGRAMA)
    assert programa.termina() == 0
    normal, cortando = programa.texto.split("SO_LINGER a 0:\n")
    assert "recv(): b''" in normal
    assert "llegan todos" in normal
    assert "ConnectionResetError" not in normal
    assert "recv(): ConnectionResetError" in cortando
    assert "llegan solo una parte" in cortando
    escena.guarda(programa)
