"""El sondeo de familias: la parte de una máquina corriente, y su tabla."""

import json

import pytest

from tools import sondeo
from tools.tablas import tabla_de_sondeo


def test_sondeo_de_esta_maquina() -> None:
    """Solo se compara en el núcleo y con los permisos de lo guardado."""
    guardado = sondeo.leido()["anfitrion"]
    if guardado["huella"] != sondeo.huella():
        pytest.skip(
            f"lo guardado es de un núcleo {guardado['linux']}, o de otros permisos"
        )
    familias = guardado["familias"]
    assert sondeo.comparables(sondeo.sondea(), familias) == familias


def test_lo_escrito_se_lee() -> None:
    guardado = sondeo.leido()
    texto = sondeo.escrito(guardado)
    assert json.loads(texto) == guardado
    assert max(map(len, texto.splitlines())) > 80  # una familia por línea


def test_la_tabla_dice_el_error_o_el_protocolo() -> None:
    en_todos = dict.fromkeys(sondeo.TIPOS, "EAFNOSUPPORT")
    familias = {
        "AF_CAN": dict.fromkeys(sondeo.TIPOS, "EPERM") | {"SOCK_RAW": sondeo.ABRE},
        "AF_IPX": en_todos,
    }
    *_, fila, resto = tabla_de_sondeo(familias)
    assert fila.startswith("| [`AF_CAN`][socket.AF_CAN] | <code>EPERM</code> |")
    assert "| **abre**, con `CAN_RAW` |" in fila
    assert "AF_IPX" in resto
    assert "AF_CAN" not in resto
