"""Nagle: los envíos que esperan, y los que no."""

from tests.arnes.escena import Escena

PROGRAMA = "lab_nagle/envios_pequenos.py"


def test_lo_que_se_publica(escena: Escena) -> None:
    programa = escena.programa(PROGRAMA)
    assert programa.termina() == 0
    tal_cual, nodelay, cork, de_una_vez = programa.texto.splitlines()
    assert tal_cual.startswith("5 send(): menos de 5 segmentos")
    assert nodelay.startswith("5 send() con TCP_NODELAY: 5 segmentos")
    assert cork.startswith("5 send() con TCP_CORK: 1 segmento,")
    assert de_una_vez.startswith("1 sendall(): 1 segmento,")
    escena.guarda(programa)
