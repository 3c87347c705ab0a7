"""Quien pone el contrato en `typings/socket/` lo ve aceptado por mypy y por pyright."""

import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.condiciones import VERSIONES
from tools.contrato import CONTRATO

PROGRAMA = Path(__file__).with_name("programa.py")


@pytest.fixture
def proyecto(tmp_path: Path) -> Path:
    """Prepara el proyecto de un lector; sin excusas: todo error se ve."""
    shutil.copytree(CONTRATO, tmp_path / "typings" / "socket")
    texto = PROGRAMA.read_text(encoding="utf-8").replace("# type: ignore", "")
    (tmp_path / "programa.py").write_text(texto, encoding="utf-8")
    return tmp_path


def lineas_con_error(proyecto: Path) -> list[int]:
    """Da las líneas del programa que tienen que dar un error."""
    lineas = (proyecto / "programa.py").read_text(encoding="utf-8").splitlines()
    return [n for n, linea in enumerate(lineas, 1) if "  # error" in linea]


def ejecutar(*orden: str, proyecto: Path) -> str:
    """Ejecuta un verificador y da su salida; falla si no llegó a verificar."""
    hecho = subprocess.run(
        [sys.executable, "-m", *orden],
        cwd=proyecto,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert hecho.returncode in (0, 1), hecho.stdout + hecho.stderr
    return hecho.stdout


@pytest.mark.parametrize(
    "version", ["{}.{}".format(*v) for v in (VERSIONES[0], VERSIONES[-1])]
)
@pytest.mark.parametrize("plataforma", ["linux", "darwin", "win32", "freebsd14"])
def test_mypy(
    proyecto: Path, monkeypatch: pytest.MonkeyPatch, plataforma: str, version: str
) -> None:
    monkeypatch.setenv("MYPYPATH", "typings")
    salida = ejecutar(
        *("mypy", "--strict", "--platform", plataforma, "--python-version", version),
        *("--no-error-summary", "--hide-error-context", "programa.py"),
        proyecto=proyecto,
    )
    errores = [linea for linea in salida.splitlines() if ": error:" in linea]
    assert all(error.startswith("programa.py:") for error in errores), salida
    vistas = sorted({int(error.split(":")[1]) for error in errores})
    assert vistas == lineas_con_error(proyecto), salida


@pytest.mark.skipif(
    not importlib.util.find_spec("pyright") or not shutil.which("node"),
    reason="pyright se comprueba donde están instalados pyright y node",
)
@pytest.mark.parametrize("plataforma", ["Linux", "Darwin", "Windows"])
def test_pyright(proyecto: Path, plataforma: str) -> None:
    ajustes = {"pythonPlatform": plataforma, "typeCheckingMode": "strict"}
    (proyecto / "pyrightconfig.json").write_text(json.dumps(ajustes), encoding="utf-8")
    salida = ejecutar("pyright", "--outputjson", proyecto=proyecto)
    errores = [
        error
        for error in json.loads(salida)["generalDiagnostics"]
        if error["severity"] == "error" and error["file"].endswith("programa.py")
    ]
    vistas = sorted({error["range"]["start"]["line"] + 1 for error in errores})
    assert vistas == lineas_con_error(proyecto), errores
