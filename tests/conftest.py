"""Lo que comparten todas las pruebas."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.arnes.escena import Escena


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--actualizar",
        action="store_true",
        help="reescribe las salidas guardadas en vez de compararlas",
    )


@pytest.fixture
def actualizar(request: pytest.FixtureRequest) -> bool:
    """Si hay que reescribir las salidas guardadas."""
    return bool(request.config.getoption("--actualizar"))


@pytest.fixture
def escena(tmp_path: Path, actualizar: bool) -> Iterator[Escena]:
    """Los programas de la prueba; al acabar no queda ni un proceso ni un puerto."""
    escena = Escena(tmp_path, actualizar)
    yield escena
    if defectos := escena.recoge():
        pytest.fail("\n".join(defectos), pytrace=False)
