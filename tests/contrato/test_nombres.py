"""El contrato tiene todos los nombres de CPython, y ninguno más."""

import ast
import contextlib
import enum
import inspect
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import mypy
import pytest

from tools.condiciones import PLATAFORMAS, VERSIONES, vale
from tools.contrato import CONTRATO, Entrada, leer_contrato

ENTRADAS = leer_contrato()
TYPESHED = Path(mypy.__file__).parent / "typeshed" / "stdlib"
PLATAFORMA = next(p for p in PLATAFORMAS if sys.platform.startswith(p))
DISCREPANCIAS = Path(__file__).with_name("discrepancias.txt")

Pila = tuple[ast.expr, ...]


def discrepancias() -> set[str]:
    """Lee los nombres en que se sabe que typeshed no coincide."""
    lineas = DISCREPANCIAS.read_text(encoding="utf-8").splitlines()
    return {linea for linea in lineas if linea and not linea.startswith("#")}


def nombres_de_cpython() -> set[str]:
    """Da los nombres públicos que tiene `socket` en el intérprete que corre."""
    nombres = {
        f"socket.{nombre}"
        for nombre, valor in inspect.getmembers(socket)
        if not nombre.startswith("_")
        and not inspect.ismodule(valor)
        and valor not in (enum.IntEnum, enum.IntFlag)
    }
    nombres |= {f"socket.socket.{n}" for n in dir(socket.socket) if n[0] != "_"}
    return nombres | {
        f"socket.SocketIO.{n}" for n in vars(socket.SocketIO) if n[0] != "_"
    }


def nombres_de_typeshed(
    cuerpo: list[ast.stmt], encima: Pila = ()
) -> Iterator[tuple[str, Pila]]:
    """Da los nombres que define o importa typeshed, con sus condiciones."""
    for nodo in cuerpo:
        match nodo:
            case ast.If(test=condicion, body=cierto, orelse=falso):
                yield from nombres_de_typeshed(cierto, (*encima, condicion))
                no = ast.UnaryOp(op=ast.Not(), operand=condicion)
                yield from nombres_de_typeshed(falso, (*encima, no))
            case ast.ImportFrom(module="_socket", names=alias):
                yield from ((a.asname or a.name, encima) for a in alias)
            case ast.FunctionDef(name=nombre):
                yield nombre, encima
            case ast.ClassDef(name=nombre, body=dentro):
                yield nombre, encima
                for miembro, pila in nombres_de_typeshed(dentro, encima):
                    yield f"{nombre}.{miembro}", pila
            case (
                ast.AnnAssign(target=ast.Name(id=nombre))
                | ast.Assign(targets=[ast.Name(id=nombre)])
            ):
                yield nombre, encima


def leer_typeshed() -> dict[str, list[Pila]]:
    """Lee lo que dice typeshed del módulo; la clase base está en `_socket.pyi`."""
    leidos: dict[str, list[Pila]] = {}
    for fichero in ("socket.pyi", "_socket.pyi"):
        arbol = ast.parse((TYPESHED / fichero).read_text(encoding="utf-8"))
        for nombre, pila in nombres_de_typeshed(arbol.body):
            if fichero == "socket.pyi" or nombre.startswith("socket."):
                leidos.setdefault(f"socket.{nombre}", []).append(pila)
    return leidos


def existe_aqui(entrada: Entrada) -> bool:
    """Dice si, según el contrato, el nombre existe en el intérprete que corre."""
    return sys.version_info[:2] in entrada.disponibilidad[PLATAFORMA]


def test_todo_nombre_de_cpython_esta_en_el_contrato() -> None:
    de_cpython = nombres_de_cpython()
    assert len(de_cpython) > 100
    faltan = [
        f"stubs/socket/: falta «{nombre}», que existe en Python "
        f"{sys.version.split()[0]} ({sys.platform}); añádelo o corrige su condición"
        for nombre in sorted(de_cpython)
        if nombre not in ENTRADAS or not existe_aqui(ENTRADAS[nombre])
    ]
    assert not faltan, "\n".join(faltan)


def valores(
    cuerpo: list[ast.stmt], encima: Pila = ()
) -> Iterator[tuple[str, object, Pila]]:
    """Da los valores escritos en el contrato, también los de los enumerados."""
    for nodo in cuerpo:
        match nodo:
            case ast.If(test=condicion, body=cierto, orelse=[]):
                yield from valores(cierto, (*encima, condicion))
            case ast.ClassDef(body=dentro):
                yield from valores(dentro, encima)
            case (
                ast.AnnAssign(target=ast.Name(id=nombre), value=ast.expr() as valor)
                | ast.Assign(targets=[ast.Name(id=nombre)], value=valor)
            ):
                with contextlib.suppress(ValueError):
                    yield nombre, ast.literal_eval(valor), encima


def test_los_valores_coinciden_con_los_de_cpython() -> None:
    """Los del sistema que corre; stubtest no mira los de los enumerados."""
    comparados = 0
    fallos = []
    for fichero in sorted(CONTRATO.glob("_[a-z]*.pyi")):
        arbol = ast.parse(fichero.read_text(encoding="utf-8"))
        for nombre, valor, pila in valores(arbol.body):
            if not all(vale(c, PLATAFORMA, sys.version_info[:2]) for c in pila):
                continue
            real = getattr(socket, nombre, valor)
            comparados += 1
            if real != valor:
                fallos.append(
                    f"stubs/socket/{fichero.name}: «{nombre}» vale {real!r} en este "
                    f"sistema y no {valor!r}; corrige su valor"
                )
    assert comparados > 100
    assert not fallos, "\n".join(fallos)


def test_todo_nombre_del_contrato_esta_en_cpython() -> None:
    conocidos = leer_typeshed().keys() | nombres_de_cpython() | discrepancias()
    sobran = [
        f"stubs/socket/{entrada.fichero.name}: «{nombre}» no está en CPython; "
        f"bórralo o, si CPython lo tiene, razónalo en "
        f"tests/contrato/discrepancias.txt"
        for nombre, entrada in ENTRADAS.items()
        if nombre not in conocidos
    ]
    assert not sobran, "\n".join(sobran)


def test_la_disponibilidad_coincide_con_typeshed() -> None:
    """En los BSD no se compara: typeshed supone que son como Linux y macOS."""
    fallos = []
    typeshed = leer_typeshed()
    for nombre, entrada in ENTRADAS.items():
        if nombre not in typeshed or nombre in discrepancias():
            continue
        for plataforma in ("linux", "darwin", "win32"):
            segun_typeshed = [
                version
                for version in VERSIONES
                if any(
                    all(vale(condicion, plataforma, version) for condicion in pila)
                    for pila in typeshed[nombre]
                )
            ]
            if entrada.disponibilidad[plataforma] != segun_typeshed:
                fallos.append(
                    f"stubs/socket/{entrada.fichero.name}: «{nombre}» en "
                    f"{plataforma} está en {entrada.disponibilidad[plataforma]} "
                    f"y, según typeshed, en "
                    f"{segun_typeshed}; corrige la condición o razónalo en "
                    f"tests/contrato/discrepancias.txt"
                )
    assert not fallos, "\n".join(fallos)


def test_las_discrepancias_son_nombres_del_contrato() -> None:
    sobran = sorted(discrepancias() - ENTRADAS.keys())
    assert not sobran, (
        f"tests/contrato/discrepancias.txt: {sobran} no está en el contrato; borra "
        f"su línea"
    )


def test_el_contrato_tiene_las_constantes_del_python_del_sistema() -> None:
    """El de Debian, por ejemplo, se compila con Bluetooth; los de pyenv, no."""
    python = shutil.which("python3", path=os.defpath)
    if python is None:
        pytest.skip("el sistema no trae su propio Python")
    orden = "import socket; print(*(n for n in dir(socket) if n[0].isupper()))"
    salida = subprocess.run(
        [python, "-I", "-c", orden], capture_output=True, text=True, check=True
    ).stdout
    nombres = {f"socket.{n}" for n in salida.split() if n.isupper()}
    assert len(nombres) > 100
    assert not nombres - ENTRADAS.keys()
