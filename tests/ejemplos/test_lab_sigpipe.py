"""SIGPIPE: la excepción de Python, la muerte callada y cómo evitarla."""

from tests.arnes.escena import Escena

PROGRAMA = "lab_sigpipe/tuberia_rota.py"


def test_lo_que_se_publica(escena: Escena) -> None:
    programa = escena.programa(PROGRAMA)
    assert programa.termina() == 0
    python, como_en_c, sin_senal = programa.texto.split("SIG_DFL")
    assert "BrokenPipeError" in python
    assert "el programa sigue" not in como_en_c
    assert "hijo: -13, por SIGPIPE" in como_en_c
    assert "el programa sigue" in sin_senal
    escena.guarda(programa)
