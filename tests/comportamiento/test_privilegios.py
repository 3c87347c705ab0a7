"""Los hechos de `aparte.py`, cada uno en un proceso con los privilegios que supone."""

import shutil
import subprocess
import sys
from functools import cache

import pytest

from tests.arnes import plazos
from tests.arnes.salidas import RAIZ
from tests.comportamiento import aparte

HECHOS = [nombre for nombre in vars(aparte) if nombre.startswith("hecho_")]
EN_RED_PROPIA = ["unshare", "--map-root-user", "--net"]


@cache
def por_que_no() -> str:
    """Por qué no se puede crear aquí un espacio de red propio; vacío si se puede."""
    if not shutil.which("unshare"):
        return "no está el programa unshare"
    prueba = subprocess.run(
        [*EN_RED_PROPIA, "true"], capture_output=True, text=True, check=False
    )
    return prueba.stderr.strip()


@pytest.mark.parametrize("hecho", HECHOS)
def test_hecho(hecho: str) -> None:
    orden = [sys.executable, "-m", "tests.comportamiento.aparte", hecho]
    if hecho.startswith("hecho_con_"):
        if motivo := por_que_no():
            pytest.skip(f"aquí no hay un espacio de red propio: {motivo}")
        orden = [*EN_RED_PROPIA, *orden]
    corrido = subprocess.run(
        orden,
        cwd=RAIZ,
        capture_output=True,
        text=True,
        check=False,
        timeout=plazos.FIN,
    )
    if corrido.returncode:
        pytest.fail(corrido.stderr, pytrace=False)
