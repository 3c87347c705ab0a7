"""La sala con un solo hilo y selectores."""

from tests.ejemplos.sala import AGUANTA, PruebasDeSala

BATERIA = {"servidor_sala_selectores.py": AGUANTA}


class TestSalaSelectores(PruebasDeSala):
    SERVIDOR = "sala_selectores/servidor_sala_selectores.py"
