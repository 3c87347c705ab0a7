"""El contrato dice lo mismo que el CPython que corre: lo comprueba stubtest."""

import ast
import os
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tools.contrato import CONTRATO

LISTA_PERMITIDA = CONTRATO.parent / "lista_permitida.txt"


def aplanar(destino: Path) -> Path:
    """Junta los módulos privados del contrato en un solo `socket.pyi`.

    Hace falta porque stubtest no compara un nombre que se reexporta de otro módulo:
    cuenta con mirarlo allí, y al ejecutar `socket._clase` no existe.
    """
    ficheros = {ruta.stem: ruta for ruta in CONTRATO.glob("_[a-z]*.pyi")}
    textos = {nombre: ruta.read_text("utf-8") for nombre, ruta in ficheros.items()}
    arboles = {nombre: ast.parse(texto) for nombre, texto in textos.items()}
    # Cada módulo, detrás de los que importa: mypy no sabe el tipo de un valor por
    # defecto (`type=SOCK_STREAM`) que se define más abajo.
    pide = {
        nombre: {
            nodo.module or ""
            for nodo in arbol.body
            if isinstance(nodo, ast.ImportFrom) and nodo.level
        }
        for nombre, arbol in arboles.items()
    }
    lineas = []
    for nombre in TopologicalSorter(pide).static_order():
        suyas = textos[nombre].splitlines()
        for nodo in arboles[nombre].body:
            if isinstance(nodo, ast.ImportFrom) and nodo.level:
                suyas[nodo.lineno - 1 : nodo.end_lineno] = [""] * (
                    (nodo.end_lineno or nodo.lineno) - nodo.lineno + 1
                )
        lineas += suyas
    plano = destino / "socket.pyi"
    plano.write_text("\n".join(lineas), encoding="utf-8")
    return plano


def stubtest(carpeta: Path) -> str:
    """Compara el contrato plano de una carpeta con CPython; vacío si coinciden."""
    orden = [sys.executable, "-m", "mypy.stubtest", "socket", "--concise"]
    hecho = subprocess.run(
        [*orden, "--allowlist", str(LISTA_PERMITIDA)],
        cwd=carpeta,
        env=os.environ | {"MYPYPATH": str(carpeta), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return hecho.stdout + hecho.stderr if hecho.returncode else ""


def test_el_contrato_coincide_con_cpython(tmp_path: Path) -> None:
    aplanar(tmp_path)
    diferencias = stubtest(tmp_path)
    assert not diferencias, (
        "stubs/socket/ no coincide con CPython; corrige el contrato o razona la "
        f"diferencia en stubs/lista_permitida.txt:\n{diferencias}"
    )


@pytest.mark.parametrize(
    ("bueno", "malo", "aviso"),
    [
        ("SHUT_RDWR: Final = 2", "SHUT_RDWR: Final = 7", "socket.SHUT_RDWR"),
        ("all_errors: bool = False", "all: bool = False", "socket.create_connection"),
        ("def gethostname()", "def gethostname_()", "socket.gethostname_"),
    ],
)
def test_stubtest_ve_los_errores(
    tmp_path: Path, bueno: str, malo: str, aviso: str
) -> None:
    plano = aplanar(tmp_path)
    texto = plano.read_text(encoding="utf-8")
    assert texto.count(bueno) == 1
    plano.write_text(texto.replace(bueno, malo), encoding="utf-8")
    assert aviso in stubtest(tmp_path)
