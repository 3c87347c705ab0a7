"""TIME_WAIT: quién se lo queda, y qué hace falta para volver a enlazar."""

from tests.arnes.escena import Escena

PROGRAMA = "lab_time_wait/puerto_en_espera.py"


def test_lo_que_se_publica(escena: Escena) -> None:
    programa = escena.programa(PROGRAMA)
    assert programa.termina() == 0
    _, *casos = programa.texto.split("Cierra antes el ")
    sin_opcion, solo_despues, con_opcion, cierra_el_cliente = casos
    for caso in (sin_opcion, solo_despues, con_opcion):
        assert "TIME_WAIT en el servidor: sí" in caso
        assert "TIME_WAIT en el cliente:  no" in caso
    assert "Address already in use" in sin_opcion
    assert "Address already in use" in solo_despues
    assert "escucha otra vez" in con_opcion
    assert "TIME_WAIT en el cliente:  sí" in cierra_el_cliente
    assert "escucha otra vez" in cierra_el_cliente
    escena.guarda(programa)
