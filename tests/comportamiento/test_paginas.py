"""Cada hecho dice en su docstring qué página lo afirma, y esa página existe."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.arnes.salidas import RAIZ

AQUI = Path(__file__).parent


def hechos() -> Iterator[tuple[str, str | None]]:
    """Da cada prueba, con el fichero, y lo que dice su docstring."""
    for ruta in sorted(AQUI.glob("*.py")):
        if ruta == Path(__file__):
            continue
        es_de_pruebas = ruta.name.startswith("test_")
        for nodo in ast.parse(ruta.read_text("utf-8")).body:
            if not isinstance(nodo, ast.FunctionDef) or nodo.name == "test_hecho":
                continue
            if nodo.name.startswith("test_" if es_de_pruebas else "hecho_"):
                yield f"{ruta.name}: {nodo.name}", ast.get_docstring(nodo)


def test_cada_hecho_nombra_una_pagina_que_existe() -> None:
    defectos = [
        f"{hecho} dice «{pagina}», que no está en docs/"
        for hecho, pagina in hechos()
        if not pagina or not (RAIZ / "docs" / pagina).is_file()
    ]
    assert not defectos, "\n".join(defectos)
    assert len(list(hechos())) > 200
