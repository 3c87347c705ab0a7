"""Lo que cumple todo ejemplo, se llame como se llame: se descubren, no se listan."""

import ast
import re
import sys
from pathlib import Path

import pytest

from tests.arnes.escena import EJEMPLOS, Escena
from tests.arnes.salidas import RAIZ

CARPETAS = sorted({ruta.parent for ruta in EJEMPLOS.glob("*/*.py")})
PROGRAMAS = sorted(EJEMPLOS.glob("*/*.py"))
MAS_LINEAS = 120
MAS_ANCHO = 79


OPCIONES_MALAS = (
    ("--puerto", "70000"),
    ("--puerto", "abc"),
    ("--host", "a..b"),
    ("--host", "::1%ninguna"),
    ("--desconocida",),
)


def opciones_de(programa: Path) -> list[str]:
    """Las opciones que entiende, según su código."""
    return re.findall(r'"(--\w+)"', programa.read_text("utf-8"))


def id_corto(ruta: Path) -> str:
    return str(ruta.relative_to(EJEMPLOS))


def falla(ruta: Path, remedio: str) -> None:
    pytest.fail(f"{ruta.relative_to(RAIZ)}: {remedio}", pytrace=False)


por_carpeta = pytest.mark.parametrize("carpeta", CARPETAS, ids=id_corto)
por_programa = pytest.mark.parametrize("programa", PROGRAMAS, ids=id_corto)


def test_hay_ejemplos() -> None:
    assert PROGRAMAS


@por_carpeta
def test_tiene_su_prueba(carpeta: Path) -> None:
    prueba = RAIZ / "tests" / "ejemplos" / f"test_{carpeta.name}.py"
    if not prueba.exists():
        falla(prueba, f"no existe; escribe la prueba del ejemplo {carpeta.name}")


@por_carpeta
def test_tiene_su_pagina(carpeta: Path) -> None:
    pagina = RAIZ / "docs" / "ejemplos" / f"{carpeta.name}.md"
    if not pagina.exists():
        falla(pagina, f"no existe; escribe la página del ejemplo {carpeta.name}")


@por_carpeta
def test_cada_salida_tiene_su_programa(carpeta: Path) -> None:
    for salida in carpeta.glob("*.salida.txt"):
        programa = salida.with_name(salida.name.replace(".salida.txt", ".py"))
        if not programa.exists():
            falla(salida, f"sobra: no existe {programa.name}; bórrala")


@por_programa
def test_tiene_su_salida(programa: Path, actualizar: bool) -> None:
    if actualizar:
        pytest.skip("las salidas se están guardando ahora")
    salida = programa.with_suffix(".salida.txt")
    if not salida.exists():
        falla(salida, "no existe; guárdala en su prueba y ejecuta `nox -s actualizar`")


@por_programa
def test_se_presenta_y_tiene_main(programa: Path) -> None:
    arbol = ast.parse(programa.read_text("utf-8"))
    if not ast.get_docstring(arbol):
        falla(programa, "falta el docstring que dice qué enseña y cómo se ejecuta")
    if not any(isinstance(n, ast.FunctionDef) and n.name == "main" for n in arbol.body):
        falla(programa, "falta la función main()")


@por_programa
def test_cabe_en_la_pagina(programa: Path) -> None:
    lineas = programa.read_text("utf-8").splitlines()
    if len(lineas) > MAS_LINEAS:
        falla(programa, f"{len(lineas)} líneas; acórtalo a {MAS_LINEAS} o menos")
    for numero, linea in enumerate(lineas, 1):
        if len(linea) > MAS_ANCHO:
            falla(
                programa,
                f"la línea {numero} tiene {len(linea)} columnas; "
                f"déjala en {MAS_ANCHO} o menos",
            )


@por_programa
def test_solo_usa_la_biblioteca_estandar(programa: Path) -> None:
    for nodo in ast.walk(ast.parse(programa.read_text("utf-8"))):
        if isinstance(nodo, ast.Import):
            modulos = [alias.name for alias in nodo.names]
        elif isinstance(nodo, ast.ImportFrom):
            modulos = [nodo.module or "."]
        else:
            continue
        for modulo in modulos:
            de_aqui = programa.with_name(f"{modulo}.py").exists()
            if modulo.partition(".")[0] not in sys.stdlib_module_names and not de_aqui:
                falla(
                    programa,
                    f"importa {modulo}, que no es de la biblioteca estándar; quítalo",
                )


@pytest.mark.parametrize(
    "programa", [p for p in PROGRAMAS if p.name.startswith("servidor")], ids=id_corto
)
def test_aguanta_dos_ctrl_c(programa: Path) -> None:
    """Al irse, Python suelta las señales: otra, en ese instante, lo mataría.

    Provocarlo depende del azar; se mira que las ignore (o que las espere aparte).
    """
    if not re.search(r"SIG_IGN|sigwait|SIG_BLOCK", programa.read_text("utf-8")):
        falla(programa, "ignora SIGINT (signal.SIG_IGN) cuando ya se está yendo")


@por_programa
def test_no_tapa_un_modulo_estandar(programa: Path) -> None:
    if programa.stem in sys.stdlib_module_names:
        falla(programa, f"tapa el módulo estándar {programa.stem}; cámbiale el nombre")


@pytest.mark.parametrize(
    ("programa", "args"),
    [
        pytest.param(programa, args, id=f"{id_corto(programa)} {' '.join(args)}")
        for programa in PROGRAMAS
        for args in OPCIONES_MALAS
        if args[0] in ("--desconocida", *opciones_de(programa))
    ],
)
def test_dice_en_una_linea_que_no_entiende(
    escena: Escena, programa: Path, args: tuple[str, ...]
) -> None:
    proceso = escena.programa(id_corto(programa), *args)
    assert proceso.termina() != 0
    assert proceso.texto == ""
    if proceso.errores.count("\n") != 1 or "usage:" in proceso.errores:
        falla(programa, f"con {args} debe decir una sola línea, y en español")
