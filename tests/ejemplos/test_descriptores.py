"""Quién cierra qué: lo que se ve, y que al acabar no queda nada abierto."""

import subprocess
import sys

import pytest

from tests.arnes import plazos, red
from tests.arnes.escena import EJEMPLOS, Escena

PROGRAMA = "descriptores/descriptores.py"

# Ejecuta el programa y cuenta los descriptores de antes y de después.
CUENTA = """
import os, runpy, sys
antes = os.listdir("/proc/self/fd")
runpy.run_path(sys.argv.pop(1), run_name="__main__")
assert os.listdir("/proc/self/fd") == antes
"""


def test_lo_que_se_publica(escena: Escena) -> None:
    programa = escena.terminal(PROGRAMA)
    assert programa.termina() == 0
    escena.guarda(programa)


def test_no_deja_ningun_numero_abierto(escena: Escena) -> None:
    orden = [sys.executable, "-c", CUENTA, f"{EJEMPLOS / PROGRAMA}"]
    fin = subprocess.run(orden, capture_output=True, timeout=plazos.FIN)
    assert (fin.returncode, fin.stderr) == (0, b"")


def test_al_hijo_le_vale_tambien_uno_de_tcp(escena: Escena) -> None:
    """La familia y el tipo los averigua él."""
    with red.escucha() as (servidor, puerto), red.conecta(puerto) as conexion:
        fd = conexion.fileno()
        orden = [sys.executable, f"{EJEMPLOS / PROGRAMA}", f"{fd}"]
        subprocess.run(orden, pass_fds=[fd], timeout=plazos.FIN, check=True)
        conexion.close()
        with red.acepta(servidor) as otra:
            assert red.recibe_hasta_el_fin(otra) == b"hola del hijo"


@pytest.mark.parametrize("numero", ["0", "9" * 30, "9" * 5000])
def test_un_numero_que_no_es_de_un_socket(escena: Escena, numero: str) -> None:
    programa = escena.programa(PROGRAMA, numero)
    assert programa.termina() == 0
    assert programa.texto == "  El hijo no lo tiene.\n"


@pytest.mark.parametrize("args", [("-1",), ("uno",), ("3", "4")], ids=str)
def test_no_lo_entiende(escena: Escena, args: tuple[str, ...]) -> None:
    programa = escena.programa(PROGRAMA, *args)
    assert programa.termina() == 1
    assert programa.errores == "Uso: descriptores.py\n"
