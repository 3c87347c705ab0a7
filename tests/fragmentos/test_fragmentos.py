"""Todo fragmento se ejecuta, y lo que la página enseña es lo que imprime."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.arnes import plazos
from tests.arnes.capacidades import CAPACIDADES, exige, pedidas
from tests.arnes.escena import PUERTO
from tests.arnes.procesos import entorno
from tests.arnes.salidas import RAIZ, comparar_o_actualizar

SNIPPETS = RAIZ / "snippets"
FRAGMENTOS = sorted(SNIPPETS.rglob("*.py"))
EFIMEROS = range(32768, 61000)  # los puertos que elige Linux


def con_puertos_fijos(texto: str) -> str:
    """Renombra los puertos efímeros: 50001, 50002…, según aparecen."""
    nombres: dict[str, str] = {}

    def nombre(puerto: re.Match[str]) -> str:
        if int(puerto[0]) not in EFIMEROS:
            return puerto[0]
        return nombres.setdefault(puerto[0], str(50001 + len(nombres)))

    return PUERTO.sub(nombre, texto)


@pytest.mark.parametrize(
    "fragmento", FRAGMENTOS, ids=lambda p: p.relative_to(SNIPPETS).as_posix()
)
def test_fragmento(fragmento: Path, tmp_path: Path, actualizar: bool) -> None:
    for capacidad in pedidas(fragmento.read_text("utf-8")):
        exige(capacidad)
    mal = fragmento.stem.endswith("_mal")
    # Lo equivocado deja sockets abiertos al caerse: ahí no se piden esos avisos.
    modo = [] if mal else ["-X", "dev"]
    resultado = subprocess.run(
        [sys.executable, *modo, str(fragmento)],
        cwd=tmp_path,
        env=entorno(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=plazos.FIN,
    )
    salida = resultado.stdout
    if mal:
        assert resultado.returncode, "no falla: entonces no se llama _mal"
        salida += resultado.stderr.splitlines()[-1]
    else:
        assert resultado.stderr == ""
        assert resultado.returncode == 0
    comparar_o_actualizar(
        fragmento.with_suffix(".salida.txt"), con_puertos_fijos(salida), actualizar
    )


def test_toda_capacidad_se_pide_en_algun_sitio() -> None:
    pide = {c for ruta in FRAGMENTOS for c in pedidas(ruta.read_text("utf-8"))}
    assert pide == set(CAPACIDADES)
