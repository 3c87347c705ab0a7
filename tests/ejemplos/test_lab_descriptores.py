"""Sin descriptores: el bucle que gira, y dos maneras de pararlo."""

from tests.arnes.escena import Escena

PROGRAMA = "lab_descriptores/sin_descriptores.py"


def test_lo_que_se_publica(escena: Escena) -> None:
    programa = escena.programa(PROGRAMA)
    assert programa.termina() == 0
    assert "1000 vueltas, 1000 fallos: [Errno 24]" in programa.texto
    assert "sin vigilar la escucha, avisos: 0" in programa.texto
    assert "el segundo cliente recibe b'hola'" in programa.texto
    assert "el tercer cliente recibe b''" in programa.texto
    escena.guarda(programa)
