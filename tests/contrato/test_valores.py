"""Los valores que se publican son los de este sistema, donde se pueden mirar."""

import socket
import sys

import pytest

from tools.valores import leer_valores

VALORES = leer_valores()


@pytest.mark.skipif(sys.platform != "linux", reason="los valores se miran en Linux")
def test_los_valores_de_linux_son_los_de_este_interprete() -> None:
    distintos = {
        nombre: (int(getattr(socket, nombre)), valores["linux"])
        for nombre, valores in VALORES.items()
        if "linux" in valores
        and hasattr(socket, nombre)
        and getattr(socket, nombre) != valores["linux"]
    }
    assert not distintos, f"stubs/valores.json: (aquí, publicado): {distintos}"
