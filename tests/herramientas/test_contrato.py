"""La lectura del contrato, en carpetas pequeñas."""

from pathlib import Path

import pytest

from tools.contrato import leer_contrato

CUERPO = '''\
import sys

ENTERO: int
"""Texto de ENTERO."""
OTRO: int

class socket:
    """Texto de la clase."""

    def __init__(self) -> None: ...
    def _privado(self) -> None: ...
    def recv(self, n: int, /) -> bytes:
        """Texto de recv."""

    if sys.platform == "win32":
        def ioctl(self) -> None: ...

if sys.platform == "linux":
    MIXTO: int
elif sys.version_info >= (3, 14):
    MIXTO: int
'''


def contrato(carpeta: Path, cuerpo: str) -> Path:
    """Escribe un contrato con un solo módulo."""
    (carpeta / "__init__.pyi").write_text("from ._uno import *\n", encoding="utf-8")
    (carpeta / "_uno.pyi").write_text(cuerpo, encoding="utf-8")
    return carpeta


def test_da_los_nombres_publicos_en_orden_de_lectura(tmp_path: Path) -> None:
    assert list(leer_contrato(contrato(tmp_path, CUERPO))) == [
        "socket.ENTERO",
        "socket.OTRO",
        "socket.socket",
        "socket.socket.recv",
        "socket.socket.ioctl",
        "socket.MIXTO",
    ]


def test_dice_que_nombres_tienen_docstring(tmp_path: Path) -> None:
    entradas = leer_contrato(contrato(tmp_path, CUERPO)).values()
    assert [e.nombre for e in entradas if e.documentada] == [
        "socket.ENTERO",
        "socket.socket",
        "socket.socket.recv",
    ]


def test_junta_las_ramas_de_una_condicion(tmp_path: Path) -> None:
    entradas = leer_contrato(contrato(tmp_path, CUERPO))
    mixto = entradas["socket.MIXTO"].disponibilidad
    assert mixto["linux"][0] == (3, 11)
    assert mixto["win32"] == mixto["darwin"] == [(3, 14), (3, 15)]
    ioctl = entradas["socket.socket.ioctl"].disponibilidad
    assert [p for p, versiones in ioctl.items() if versiones] == ["win32"]


def test_lo_que_no_sabe_leer_se_dice_con_fichero_y_linea(tmp_path: Path) -> None:
    carpeta = contrato(tmp_path, "X: int\nfor x in y:\n    pass\n")
    with pytest.raises(ValueError, match=r"_uno\.pyi:2: .*«for x in y:».*; usa "):
        leer_contrato(carpeta)


def test_una_condicion_no_admitida_se_dice_con_fichero_y_linea(tmp_path: Path) -> None:
    carpeta = contrato(tmp_path, 'X: int\nif os.name == "nt":\n    Y: int\n')
    with pytest.raises(ValueError, match=r"_uno\.pyi:2: condición .*; usa"):
        leer_contrato(carpeta)
