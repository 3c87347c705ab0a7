"""La extensión de griffe, con un contrato pequeño."""

from pathlib import Path
from typing import Any

import griffe
import pytest

from tools.griffe_contrato import Contrato

CLASE = '''\
import sys
from typing import overload

class socket:
    """Un socket."""

    @overload
    def sendto(self, data: bytes, address: str, /) -> int:
        """Envía."""
    @overload
    def sendto(self, data: bytes, flags: int, address: str, /) -> int: ...

    def recv(self) -> bytes: ...

    if sys.platform == "win32":
        def ioctl(self) -> None: ...

@overload
def getservbyname(servicename: str, /) -> int:
    """Busca."""
@overload
def getservbyname(servicename: str, protocolname: str, /) -> int: ...

if sys.platform != "win32" and sys.version_info >= (3, 12):
    AF_X: int
'''


@pytest.fixture
def paquete(tmp_path: Path) -> Any:
    """El contrato pequeño, cargado por griffe con la extensión."""
    carpeta = tmp_path / "socket"
    carpeta.mkdir()
    (carpeta / "__init__.pyi").write_text("from ._clase import *\n", encoding="utf-8")
    (carpeta / "_clase.pyi").write_text(CLASE, encoding="utf-8")
    return griffe.load(
        "socket",
        search_paths=[tmp_path],
        allow_inspection=False,
        extensions=griffe.load_extensions(Contrato),
        resolve_aliases=True,
    )


def test_un_metodo_de_solo_sobrecargas_esta_en_la_clase(paquete: Any) -> None:
    sendto = paquete["socket.sendto"]
    assert sendto.is_function
    assert sendto.docstring.value == "Envía."
    assert [len(s.parameters) for s in sendto.overloads] == [3, 4]


def test_una_funcion_de_solo_sobrecargas_se_reexporta(paquete: Any) -> None:
    funcion = paquete["getservbyname"].final_target
    assert [len(s.parameters) for s in funcion.overloads] == [1, 2]


def test_un_metodo_corriente_sigue_igual(paquete: Any) -> None:
    assert not paquete["socket.recv"].overloads


@pytest.mark.parametrize(
    ("nombre", "texto"),
    [
        ("socket", "todos los sistemas"),
        ("socket.sendto", "todos los sistemas"),
        ("socket.ioctl", "Windows"),
        ("AF_X", "todos los sistemas menos Windows, desde Python 3.12"),
    ],
)
def test_la_disponibilidad_sale_de_las_condiciones(
    paquete: Any, nombre: str, texto: str
) -> None:
    objeto = paquete[nombre]
    if objeto.is_alias:
        objeto = objeto.final_target
    assert objeto.extra["contrato"]["disponibilidad"] == texto
