"""Lo que comparten las pruebas del sitio construido."""

import pytest

from tests.sitio.construido import FALTA, PORTADA


@pytest.fixture(scope="session")
def hay_sitio() -> None:
    """Sin sitio construido no hay nada que comprobar."""
    if not PORTADA.is_file():
        pytest.fail(FALTA, pytrace=False)
