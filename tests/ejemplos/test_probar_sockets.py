"""Las pruebas del ejemplo, ejecutadas como las ejecuta el lector."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.arnes import plazos, red
from tests.arnes.bateria import ClienteTCP
from tests.arnes.escena import EJEMPLOS, Escena
from tests.arnes.procesos import entorno
from tests.arnes.salidas import comparar_o_actualizar

CLIENTE = "probar_sockets/cliente_precio.py"
PRUEBAS = "probar_sockets/pruebas_cliente.py"

BATERIA = {"cliente_precio.py": ClienteTCP(("--plazo", 0.3))}


def ejecuta(carpeta: Path, *args: str) -> tuple[int, str]:
    """Ejecuta Python en la carpeta donde están los dos ficheros."""
    orden = [sys.executable, *args]
    como = subprocess.run(
        orden,
        cwd=carpeta,
        env=entorno(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=plazos.FIN,
    )
    return como.returncode, como.stdout


@pytest.fixture
def copia(tmp_path: Path) -> Path:
    """Los dos ficheros, descargados en una carpeta."""
    for ruta in (EJEMPLOS / "probar_sockets").glob("*.py"):
        shutil.copy(ruta, tmp_path)
    return tmp_path


def test_lo_que_se_publica(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        escena.publica(puerto, "50180")
        cliente = escena.terminal(CLIENTE, "--puerto", puerto)
        with red.acepta(servidor) as conexion:
            assert red.recibe_linea(conexion) == b"tornillo\n"
            conexion.sendall(b"0.25\n")
            assert cliente.termina() == 0
    escena.guarda(cliente)


def test_las_pruebas_que_se_publican(copia: Path, actualizar: bool) -> None:
    codigo, texto = ejecuta(copia, "pruebas_cliente.py")
    assert codigo == 0, texto
    # Lo que tardan es distinto cada vez.
    texto = re.sub(r"(?<= in )\d+\.\d+s", "0.150s", texto)
    ruta = (EJEMPLOS / PRUEBAS).with_suffix(".salida.txt")
    comparar_o_actualizar(ruta, f"$ python3 pruebas_cliente.py\n{texto}", actualizar)


def test_con_pytest_y_con_unittest(copia: Path) -> None:
    codigo, texto = ejecuta(copia, "-m", "pytest", "pruebas_cliente.py")
    assert codigo == 0, texto
    assert "6 passed" in texto
    codigo, texto = ejecuta(copia, "-m", "unittest", "pruebas_cliente")
    assert codigo == 0, texto
    assert "Ran 6 tests" in texto


@pytest.mark.parametrize(
    ("bien", "mal", "quien"),
    [
        ("while not linea.ends", "if not linea.ends", "test_a_trozos"),
        ("if not re.fullmatch", "if re.fullmatch", "test_un_precio"),
        ("if not re.fullmatch", "if False and re.match", "test_lo_que_no_es"),
    ],
)
def test_notan_los_defectos(copia: Path, bien: str, mal: str, quien: str) -> None:
    """A un cliente estropeado lo suspende la prueba que debe."""
    cliente = copia / "cliente_precio.py"
    codigo = cliente.read_text("utf-8")
    assert codigo.count(bien) == 1
    cliente.write_text(codigo.replace(bien, mal), "utf-8")
    salida, texto = ejecuta(copia, "pruebas_cliente.py")
    assert salida == 1, texto
    assert re.search(rf"^(FAIL|ERROR): {quien}", texto, re.M), texto
