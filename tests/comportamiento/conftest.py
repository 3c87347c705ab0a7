"""Los sockets de estas pruebas: se cierran siempre."""

import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.arnes.capacidades import exige
from tests.comportamiento import apoyo

# Lo que se comprueba aquí se afirma de Linux.
collect_ignore_glob = [] if sys.platform == "linux" else ["test_*.py"]

Pareja = tuple[socket.socket, socket.socket]
Crear = Callable[..., socket.socket]


@pytest.fixture
def crear() -> Iterator[Crear]:
    """Crea sockets con los argumentos de `socket.socket`, sin plazo."""
    with ExitStack() as pila:
        yield lambda *args: pila.enter_context(socket.socket(*args))


@pytest.fixture
def servidor() -> Iterator[socket.socket]:
    """Un socket TCP a la escucha."""
    with apoyo.escucha() as servidor:
        yield servidor


@pytest.fixture
def tcp() -> Iterator[Pareja]:
    """Los dos extremos de una conexión TCP."""
    uno, otro = apoyo.conectados()
    with uno, otro:
        yield uno, otro


@pytest.fixture
def par() -> Iterator[Pareja]:
    """Los dos extremos de un `socketpair()`."""
    uno, otro = socket.socketpair()
    with uno, otro:
        uno.settimeout(apoyo.PLAZO)
        otro.settimeout(apoyo.PLAZO)
        yield uno, otro


@pytest.fixture
def udp() -> Iterator[Pareja]:
    """Dos sockets UDP enlazados."""
    with apoyo.udp() as uno, apoyo.udp() as otro:
        yield uno, otro


@pytest.fixture
def lleno() -> Iterator[tuple[str, int]]:
    """La dirección de un servidor TCP que no contesta: tiene llena la cola."""
    with apoyo.escucha(0) as servidor:
        direccion = servidor.getsockname()
        with socket.create_connection(direccion, apoyo.PLAZO):
            yield direccion


@pytest.fixture
def cerrada() -> Iterator[tuple[str, int]]:
    """Una dirección TCP enlazada en la que nadie escucha."""
    with socket.socket() as enlazado:
        enlazado.bind((apoyo.LOCAL, 0))
        yield enlazado.getsockname()


@pytest.fixture
def ipv6() -> None:
    """Salta la prueba si aquí no hay IPv6."""
    exige("IPv6")


@pytest.fixture
def ruta(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Una ruta corta para `AF_UNIX`: la carpeta temporal puede no caber."""
    monkeypatch.chdir(tmp_path)
    return "s.sock"
