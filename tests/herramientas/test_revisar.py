"""Cada defecto que encuentra `tools/revisar.py`, en un árbol pequeño que lo tiene."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools import revisar
from tools.revisar import Revision

RAIZ = Path(__file__).parents[2]
PLANTILLA = "# `nombre()`\n\n## Ejemplo\n\n## Véase también\n"
RECV = """\
# `recv()`

::: socket.socket.recv

## Ejemplo

```python
--8<-- "snippets/clase/recv.py:uso"
```

```text
--8<-- "snippets/clase/recv.salida.txt"
```

!!! failure "Mal: un solo `recv`"
    ```python
    --8<-- "snippets/clase/recv__uno_mal.py"
    ```

## Véase también
"""
ECO = """\
# Eco

```python
--8<-- "examples/eco/servidor.py"
```
"""
ARBOL = {
    "docs/referencia/clase/_plantilla.md": PLANTILLA,
    "docs/referencia/clase/recv.md": RECV,
    "docs/ejemplos/eco.md": ECO,
    "snippets/clase/recv.py": "# --8<-- [start:uso]\nx = 1\n# --8<-- [end:uso]\n",
    "snippets/clase/recv.salida.txt": "1\n",
    "snippets/clase/recv__uno_mal.py": "y = 1\n",
    "examples/eco/servidor.py": "z = 1\n",
    "examples/eco/servidor.salida.txt": "1\n",
    "tests/ejemplos/test_eco.py": "",
    "stubs/socket/__init__.pyi": "from ._clase import *\n",
    "stubs/socket/_clase.pyi": "class socket:\n    def recv(self) -> None: ...\n",
}
RECV_MD = "docs/referencia/clase/recv.md"
PYTHON = "\n```python\na\nb\nc\nd\n```\n"


def escribir(raiz: Path, cambios: dict[str, str | None]) -> None:
    """Escribe el árbol sin defectos, con esos cambios; `None` quita el fichero."""
    for nombre, texto in (ARBOL | cambios).items():
        if texto is not None:
            ruta = raiz / nombre
            ruta.parent.mkdir(parents=True, exist_ok=True)
            ruta.write_text(texto, encoding="utf-8")


def test_un_arbol_sin_defectos(tmp_path: Path) -> None:
    escribir(tmp_path, {})
    assert list(Revision(tmp_path).defectos()) == []


DEFECTOS: dict[str, tuple[dict[str, str | None], str]] = {
    "fichero que falta": (
        {"snippets/clase/recv.salida.txt": None},
        f"{RECV_MD}:12: no existe el fichero «snippets/clase/recv.salida.txt»; créalo "
        "(las salidas, con `nox -s actualizar`) o corrige la ruta",
    ),
    "región que no existe": (
        {"snippets/clase/recv.py": "x = 1\n"},
        f"{RECV_MD}:8: «snippets/clase/recv.py» no tiene la región «uso»; márcala con "
        "[start:…] y [end:…]; los números de línea no valen",
    ),
    "región sin cerrar": (
        {"snippets/clase/recv.py": "# --8<-- [start:uso]\nx = 1\n"},
        f"{RECV_MD}:8: «snippets/clase/recv.py» no tiene la región «uso»; márcala",
    ),
    "números de línea": (
        {RECV_MD: RECV.replace("recv.py:uso", "recv.py:1:2")},
        f"{RECV_MD}:8: «snippets/clase/recv.py» no tiene la región «1:2»; márcala",
    ),
    "nombre que el contrato no tiene": (
        {RECV_MD: RECV.replace("socket.socket.recv", "socket.socket.recib")},
        f"{RECV_MD}:3: el contrato no tiene el nombre «socket.socket.recib»; corrígelo",
    ),
    "apartado fuera de orden": (
        {RECV_MD: "## Véase también\n\n" + RECV.replace("## Véase también\n", "")},
        f"{RECV_MD}: sus apartados son ['Véase también', 'Ejemplo']; la plantilla "
        "pide, en este orden, ['Ejemplo', 'Véase también']",
    ),
    "apartado que falta": (
        {RECV_MD: RECV.replace("## Véase también\n", "")},
        f"{RECV_MD}: sus apartados son ['Ejemplo']; la plantilla pide",
    ),
    "código malo sin aviso": (
        {RECV_MD: RECV.replace('failure "Mal', 'note "Bien')},
        f"{RECV_MD}:17: «snippets/clase/recv__uno_mal.py» y el aviso «Mal» tienen que "
        "ir juntos; mete el código equivocado (*_mal.py) en",
    ),
    "aviso sin código malo": (
        {
            RECV_MD: RECV.replace("recv__uno_mal.py", "recv__dos.py"),
            "snippets/clase/recv__uno_mal.py": None,
            "snippets/clase/recv__dos.py": "y = 1\n",
        },
        f"{RECV_MD}:17: «snippets/clase/recv__dos.py» y el aviso «Mal» tienen que",
    ),
    "Python escrito en la página": (
        {RECV_MD: RECV + PYTHON},
        f"{RECV_MD}:22: hay 4 líneas de Python escritas en la página; llévalas a un "
        "fichero de snippets/ e inclúyelo con --8<--",
    ),
    "Python escrito dentro de un aviso": (
        {RECV_MD: RECV + PYTHON.replace("\n", "\n    ")},
        f"{RECV_MD}:22: hay 4 líneas de Python escritas en la página",
    ),
    "Python escrito entre virgulillas": (
        {RECV_MD: RECV + PYTHON.replace("```", "~~~")},
        f"{RECV_MD}:22: hay 4 líneas de Python escritas en la página",
    ),
    "página sin fragmento": (
        {
            "docs/referencia/clase/send.md": PLANTILLA,
        },
        "docs/referencia/clase/send.md: no existe «snippets/clase/send.py»; créalo",
    ),
    "fragmento que nadie incluye": (
        {"snippets/clase/recv__otro.py": "x = 1\n"},
        "snippets/clase/recv__otro.py: ninguna página lo enseña; inclúyelo o bórralo",
    ),
    "salida que nadie incluye": (
        {"snippets/clase/otro.salida.txt": "1\n"},
        "snippets/clase/otro.salida.txt: ninguna página lo enseña; inclúyelo",
    ),
    "programa que nadie incluye": (
        {"examples/eco/cliente.py": "x = 1\n"},
        "examples/eco/cliente.py: ninguna página lo enseña; inclúyelo o bórralo",
    ),
    "ejemplo sin prueba": (
        {"tests/ejemplos/test_eco.py": None},
        "examples/eco: el ejemplo no tiene «tests/ejemplos/test_eco.py»; escríbelo",
    ),
    "ejemplo sin página": (
        {
            "docs/ejemplos/eco.md": None,
            "docs/ejemplos/index.md": ECO,
        },
        "examples/eco: el ejemplo no tiene «docs/ejemplos/eco.md»; escríbelo",
    ),
    "condición no admitida": (
        {
            "stubs/socket/_clase.pyi": 'if os.name == "nt":\n    X: int\n    Y: int\n',
            RECV_MD: RECV.replace("::: socket.socket.recv\n", ""),
        },
        "stubs/socket/_clase.pyi:1: condición no admitida: «os.name == 'nt'»; usa "
        "sys.platform con ==, != o startswith, y sys.version_info con >= o <",
    ),
    "contrato con algo que no se sabe leer": (
        {"stubs/socket/_clase.pyi": "X: int\nfor x in y: ...\n"},
        "stubs/socket/_clase.pyi:2: el contrato no admite «for x in y:»; usa",
    ),
    "contrato que no es Python": (
        {"stubs/socket/_clase.pyi": "X: int\ndef f(\n"},
        "stubs/socket/_clase.pyi:2: no es Python: '(' was never closed; corrígelo",
    ),
    "módulo del contrato que falta": (
        {"stubs/socket/_clase.pyi": None},
        "stubs/socket/_clase.pyi: no existe; créalo: es del contrato",
    ),
}


@pytest.mark.parametrize(
    ("cambios", "linea"), DEFECTOS.values(), ids=[n.replace(" ", "_") for n in DEFECTOS]
)
def test_cada_defecto_es_una_linea(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    cambios: dict[str, str | None],
    linea: str,
) -> None:
    escribir(tmp_path, cambios)
    monkeypatch.chdir(tmp_path)
    assert revisar.main() == 1
    (salida,) = capsys.readouterr().err.splitlines()
    assert salida.startswith(linea)


@pytest.mark.parametrize(("prueba", "codigo"), [("", 0), (None, 1)])
def test_como_programa(tmp_path: Path, prueba: str | None, codigo: int) -> None:
    escribir(tmp_path, {"tests/ejemplos/test_eco.py": prueba})
    hecho = subprocess.run(
        [sys.executable, "-m", "tools.revisar"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(RAIZ), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (hecho.returncode, hecho.stdout) == (codigo, "")
    assert len(hecho.stderr.splitlines()) == codigo


def test_tres_lineas_de_python_caben_en_una_pagina(tmp_path: Path) -> None:
    escribir(tmp_path, {RECV_MD: RECV + PYTHON.replace("d\n", "")})
    assert list(Revision(tmp_path).defectos()) == []
