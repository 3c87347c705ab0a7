"""Lo que comparten todas las pruebas."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.arnes import TRABAJADORES, nucleo
from tests.arnes.escena import Escena


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--actualizar",
        action="store_true",
        help="reescribe las salidas guardadas en vez de compararlas",
    )


def pytest_configure() -> None:
    # Lo que se lanza en segundo plano hereda SIGINT ignorada, y así la heredarían los
    # programas: Ctrl+C no haría nada en ellos.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Cuántos son `-n auto`."""
    return TRABAJADORES


def pytest_runtest_setup(item: pytest.Item) -> None:
    # Sin argumento, la marca dice «también ahí»; con él, «solo ahí», y por qué.
    marca = item.get_closest_marker("nucleo")
    if marca and marca.args and not nucleo.dentro():
        pytest.skip(f"solo corre con `nox -s familias`: {marca.args[0]}")


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
