"""Los nombres que añadió cada versión salen del contrato, y la página los incluye."""

from pathlib import Path

from tools.contrato import leer_contrato
from tools.novedades import CON_NOVEDADES, estrenos

PAGINA = Path(__file__).parents[2] / "docs/referencia/novedades.md"
CONTRATO = """
import sys

def antiguo() -> None: ...

if sys.version_info >= (3, 13):
    NUEVO: int
    if sys.platform == "linux":
        NUEVO_EN_LINUX: int

if sys.platform == "linux":
    AMPLIADO: int
elif sys.platform == "win32" and sys.version_info >= (3, 13):
    AMPLIADO: int
"""


def test_reparte_los_nombres_por_sistemas(tmp_path: Path) -> None:
    (tmp_path / "__init__.pyi").write_text("from ._todo import *\n", encoding="utf-8")
    (tmp_path / "_todo.pyi").write_text(CONTRATO, encoding="utf-8")
    contrato = leer_contrato(tmp_path)
    assert list(estrenos(contrato, (3, 12))) == []
    assert list(estrenos(contrato, (3, 13))) == [
        "\nNombres nuevos (2):\n",
        "- **Linux, macOS, Windows y los BSD**: [`NUEVO`][socket.NUEVO].",
        "- **Linux**: [`NUEVO_EN_LINUX`][socket.NUEVO_EN_LINUX].",
        "\nNombres que ya existían y llegan a otro sistema (1):\n",
        "- **Windows**: [`AMPLIADO`][socket.AMPLIADO].",
    ]


def test_la_pagina_incluye_todas_las_versiones() -> None:
    pagina = PAGINA.read_text(encoding="utf-8")
    for version in CON_NOVEDADES:
        assert '".generado/novedades.md:v{}_{}"'.format(*version) in pagina
