"""El que no lee: los búferes llenos, y la cola con límite."""

from tests.arnes.escena import Escena

PROGRAMA = "lab_no_lee/no_lee.py"


def test_lo_que_se_publica(escena: Escena) -> None:
    programa = escena.programa(PROGRAMA)
    assert programa.termina() == 0
    assert "BlockingIOError" in programa.texto
    assert "TimeoutError" in programa.texto
    assert "el que no lee: cortado" in programa.texto
    assert "el que lee: recibe los 2000 mensajes" in programa.texto
    escena.guarda(programa)
