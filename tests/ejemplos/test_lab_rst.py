"""El RST en mitad de un mensaje: qué ve el cliente, y la cura."""

from tests.arnes.escena import Escena

PROGRAMA = "lab_rst/corte_a_medias.py"


def test_lo_que_se_publica(escena: Escena) -> None:
    programa = escena.programa(PROGRAMA)
    assert programa.termina() == 0
    envia, resto = programa.texto.split("el cliente lee:\n")
    lee, cura = resto.split("El servidor lee hasta el fin")
    assert "sendall(): ConnectionResetError" in envia
    assert "recv(): ConnectionResetError" in lee
    assert "Error" not in cura
    assert programa.texto.count("recv(): b'NO: ") == 3
    escena.guarda(programa)
