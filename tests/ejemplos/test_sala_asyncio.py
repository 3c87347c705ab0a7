"""La sala con asyncio."""

from tests.ejemplos.sala import AGUANTA, PruebasDeSala

BATERIA = {"servidor_sala_asyncio.py": AGUANTA}


class TestSalaAsyncio(PruebasDeSala):
    SERVIDOR = "sala_asyncio/servidor_sala_asyncio.py"
