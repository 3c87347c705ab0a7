"""La sala con socketserver."""

from tests.ejemplos.sala import AGUANTA, PruebasDeSala

BATERIA = {"servidor_sala_socketserver.py": AGUANTA}


class TestSalaSocketserver(PruebasDeSala):
    SERVIDOR = "sala_socketserver/servidor_sala_socketserver.py"
