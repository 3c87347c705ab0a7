"""Las asociaciones de IPsec que crea `ip xfrm`, vistas por AF_KEY."""

from collections.abc import Iterator

import pytest

from tests.arnes import red
from tests.arnes.escena import Escena

PROGRAMA = "key_volcado/vuelca_claves.py"
pytestmark = pytest.mark.nucleo("AF_KEY pide su módulo y root")

CLAVE = "0x" + "11" * 32
CIFRA = "0x" + "22" * 16
ASOCIACIONES = (
    ("192.0.2.1", "192.0.2.2", "0x1001"),
    ("2001:db8::1", "2001:db8::2", "0x1002"),
)


@pytest.fixture
def asociaciones(escena: Escena) -> Iterator[None]:
    """Dos, creadas por la orden del sistema con claves de mentira."""
    for origen, destino, spi in ASOCIACIONES:
        orden = f"xfrm state add src {origen} dst {destino} proto esp spi {spi}"
        claves = ("auth", "hmac(sha256)", CLAVE, "enc", "cbc(aes)", CIFRA)
        assert escena.ajeno("ip", *orden.split(), *claves).termina() == 0
    yield
    assert escena.ajeno("ip", "xfrm", "state", "flush").termina() == 0


@pytest.mark.usefixtures("asociaciones")
def test_lo_que_se_publica(escena: Escena) -> None:
    persona = escena.terminal(PROGRAMA)
    assert persona.termina() == 0
    assert "11" * 8 not in persona.texto
    escena.guarda(persona)


def test_sin_ninguna(escena: Escena) -> None:
    programa = escena.programa(PROGRAMA)
    assert programa.termina() == 0
    assert programa.texto == "No hay ninguna asociación.\n"


def test_sin_privilegios(escena: Escena) -> None:
    # Las carpetas de pytest son de quien las crea, y el programa es de otro.
    for carpeta in (escena.carpeta, *escena.carpeta.parents[:2]):
        carpeta.chmod(0o755)
    nadie = ("--reuid=65534", "--regid=65534", "--clear-groups")
    escena.dentro_de = [red.exige_programa("setpriv"), *nadie]
    programa = escena.programa(PROGRAMA)
    assert programa.termina() == 2
    assert programa.errores == "Ver las asociaciones pide root (CAP_NET_ADMIN).\n"
