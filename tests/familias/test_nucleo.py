"""Lo que cada fragmento hace en un núcleo que tiene su familia."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.arnes import plazos
from tests.arnes.procesos import entorno
from tests.arnes.salidas import RAIZ, comparar_o_actualizar

pytestmark = pytest.mark.nucleo("sus familias no están en el núcleo de casi nadie")

SNIPPETS = RAIZ / "snippets"
CON_REGION = [
    ruta
    for ruta in sorted(SNIPPETS.rglob("*.py"))
    if "[start:nucleo]" in ruta.read_text("utf-8")
]


def ejecuta(fragmento: Path, carpeta: Path, *args: str) -> str:
    resultado = subprocess.run(
        [sys.executable, "-X", "dev", str(fragmento), *args],
        cwd=carpeta,
        env=entorno(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=plazos.FIN,
    )
    assert resultado.stderr == ""
    assert resultado.returncode == 0
    return resultado.stdout


@pytest.mark.parametrize(
    "fragmento", CON_REGION, ids=lambda p: p.relative_to(SNIPPETS).as_posix()
)
def test_region_nucleo(fragmento: Path, tmp_path: Path, actualizar: bool) -> None:
    """Lo que añade la región `nucleo` a lo que el fragmento ya imprime sin ella."""
    salida = ejecuta(fragmento, tmp_path, "nucleo")
    # Lo de antes de la región es lo que se guarda de una ejecución corriente.
    previa = fragmento.with_suffix(".salida.txt").read_text("utf-8")
    assert salida.startswith(previa)
    guardada = fragmento.with_suffix(".nucleo.salida.txt")
    comparar_o_actualizar(guardada, salida.removeprefix(previa), actualizar)


def test_cada_salida_tiene_su_region() -> None:
    debidas = {ruta.with_suffix(".nucleo.salida.txt") for ruta in CON_REGION}
    assert set(SNIPPETS.rglob("*.nucleo.salida.txt")) == debidas
