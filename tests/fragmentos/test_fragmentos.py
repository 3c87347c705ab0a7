"""Todo fragmento se ejecuta, y lo que la página enseña es lo que imprime."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.arnes.entorno import RAIZ, entorno_limpio
from tests.arnes.normalizar import Normalizador
from tests.arnes.plazos import PLAZO_FRAGMENTO
from tests.arnes.salidas import comparar_o_actualizar

SNIPPETS = RAIZ / "snippets"
FRAGMENTOS = sorted(SNIPPETS.rglob("*.py"))


@pytest.mark.parametrize(
    "fragmento", FRAGMENTOS, ids=lambda p: p.relative_to(SNIPPETS).as_posix()
)
def test_fragmento(fragmento: Path, tmp_path: Path, actualizar: bool) -> None:
    mal = fragmento.stem.endswith("_mal")
    # Lo equivocado deja sockets abiertos al caerse: ahí no se piden esos avisos.
    modo = [] if mal else ["-X", "dev"]
    resultado = subprocess.run(
        [sys.executable, *modo, str(fragmento)],
        cwd=tmp_path,
        env=entorno_limpio(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=PLAZO_FRAGMENTO,
    )
    salida = resultado.stdout
    if mal:
        assert resultado.returncode, f"{fragmento}: no falla; no le llames _mal"
        salida += resultado.stderr.splitlines()[-1] + "\n"
    else:
        assert resultado.stderr == "", f"{fragmento}: escribe en stderr"
        assert resultado.returncode == 0
    comparar_o_actualizar(
        fragmento.with_suffix(".salida.txt"),
        Normalizador().normalizar(salida),
        actualizar,
    )
