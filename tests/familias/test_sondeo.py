"""La tabla de familias dice lo que pasa en el núcleo de usuario."""

import pytest

from tests.arnes.salidas import comparar_o_actualizar
from tools import sondeo

pytestmark = pytest.mark.nucleo("sondea las familias de ese núcleo")


def test_sondeo_del_nucleo(actualizar: bool) -> None:
    guardado = sondeo.leido()
    if actualizar:
        guardado["nucleo"] = sondeo.ahora()
    else:  # en otro núcleo o con otro Python vale, si pasa lo mismo
        nucleo = guardado["nucleo"]
        nucleo["familias"] = sondeo.comparables(sondeo.sondea(), nucleo["familias"])
    comparar_o_actualizar(sondeo.GUARDADO, sondeo.escrito(guardado), actualizar)
