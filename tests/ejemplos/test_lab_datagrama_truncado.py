"""El datagrama cortado: el fallo callado y sus tres curas."""

from tests.arnes.escena import Escena

PROGRAMA = "lab_datagrama_truncado/datagrama_truncado.py"


def test_lo_que_se_publica(escena: Escena) -> None:
    programa = escena.programa(PROGRAMA)
    assert programa.termina() == 0
    fallo, *curas = programa.texto.split("Cura ")
    assert "21.5" not in fallo
    assert "recv(65535): b'temperatura=21.5'" in curas[0]
    assert "cortado: True" in curas[1]
    assert "16 bytes: b'temperatura=21.5'" in curas[2]
    # El trozo cortado no llega después: el siguiente es el siguiente.
    assert programa.texto.count("b'fin'") == 4
    escena.guarda(programa)
