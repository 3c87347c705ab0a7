"""Salidas guardadas: se comparan siempre; con `--actualizar` se reescriben."""

import difflib
from pathlib import Path

import pytest

from tests.arnes import nucleo

RAIZ = Path(__file__).resolve().parents[2]


def comparar_o_actualizar(ruta: Path, texto: str, actualizar: bool) -> None:
    """Falla si el archivo no dice eso; si se pidió actualizar, lo escribe."""
    if not texto.endswith("\n"):
        texto += "\n"
    guardado = ruta.read_text("utf-8") if ruta.exists() else ""
    if guardado == texto:
        return
    if actualizar:
        ruta.write_text(texto, "utf-8")
        return
    orden = "nox -s actualizar"
    if nucleo.dentro():
        orden = "nox -s familias -- --actualizar"
    nombre = ruta.relative_to(RAIZ) if ruta.is_relative_to(RAIZ) else ruta
    diferencia = difflib.unified_diff(
        guardado.splitlines(), texto.splitlines(), "guardado", "ahora", lineterm=""
    )
    pytest.fail(
        f"{nombre} no es lo que el programa escribe: ejecuta `{orden}`\n"
        + "\n".join(diferencia),
        pytrace=False,
    )
