"""Una escucha heredada: como la da systemd, y como la da nuestro lanzador."""

import contextlib
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.arnes import plazos, red
from tests.arnes.bateria import ServidorTCP
from tests.arnes.escena import EJEMPLOS, Escena

SERVIDOR = "activacion/servidor_activado.py"
LANZADOR = "activacion/servidor_a_demanda.py"


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(b"hola\0\xff\n")
    assert red.recibe(conexion, 7) == b"hola\0\xff\n"


BATERIA = {
    "servidor_activado.py": ServidorTCP(saluda),
    "servidor_a_demanda.py": ServidorTCP(saluda),
}

# Deja un descriptor en el 3 y se convierte en el servidor, como haría systemd.
LANZA = """
import os, sys
suyo, para, cuantos, *orden = sys.argv[1:]
if suyo != "3":
    os.dup2(int(suyo), 3)
os.set_inheritable(3, True)
os.environ["LISTEN_PID"] = para or str(os.getpid())
os.environ["LISTEN_FDS"] = cuantos
os.execv(sys.executable, [sys.executable, *orden])
"""


def lanza(fd: int, cuantos: str = "1", para: str = "") -> tuple[int, str, str]:
    """Ejecuta el servidor con ese descriptor heredado, y espera a que acabe."""
    args = [f"{fd}", para, cuantos, f"{EJEMPLOS / SERVIDOR}", "--host", "a..b"]
    fin = subprocess.run(
        [sys.executable, "-c", LANZA, *args],
        pass_fds=[fd],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=plazos.FIN,
        env=os.environ | {"PYTHONUTF8": "1"},
    )
    return fin.returncode, fin.stdout, fin.stderr


def test_lo_que_se_publica(escena: Escena) -> None:
    lanzador, puerto = escena.servidor_en_terminal(LANZADOR)
    with red.conecta(puerto) as cliente:
        saluda(cliente)
        lanzador.espera("Escucha heredada en ")
        lanzador.pulsa("ctrl-c")
        assert lanzador.termina() == 0
    suelto, _ = escena.servidor_en_terminal(SERVIDOR)
    suelto.pulsa("ctrl-c")
    assert suelto.termina() == 0
    escena.guarda(lanzador, suelto)


def test_no_arranca_hasta_que_llega_alguien(escena: Escena) -> None:
    """Y el que llega, y los que llegan mientras arranca, no se pierden."""
    lanzador, puerto = escena.servidor(LANZADOR)
    assert "arranca" not in lanzador.texto
    with contextlib.ExitStack() as abiertas:
        clientes = [abiertas.enter_context(red.conecta(puerto)) for _ in range(50)]
        for cliente in clientes:
            saluda(cliente)
    assert lanzador.texto.count("Escucha heredada en ") == 1


def test_se_detiene_sin_que_llegue_nadie(escena: Escena) -> None:
    lanzador, _ = escena.servidor_en_terminal(LANZADOR)
    lanzador.pulsa("ctrl-c")
    lanzador.pulsa("ctrl-c")
    assert lanzador.termina() == 0
    assert "Traceback" not in lanzador.texto


def test_una_senal_mientras_arranca_no_se_pierde(escena: Escena) -> None:
    lanzador, puerto = escena.servidor(LANZADOR)
    with red.conecta(puerto):
        lanzador.espera("arranca el servidor.\n")
        assert lanzador.detiene() == 0
    assert lanzador.texto.endswith("\nServidor detenido.\n")


def test_falta_el_servidor(escena: Escena) -> None:
    solo = escena.carpeta / "servidor_a_demanda.py"
    solo.write_bytes((EJEMPLOS / LANZADOR).read_bytes())
    lanzador = escena.programa(str(solo), "--puerto", 0)
    assert lanzador.termina() == 1
    assert lanzador.errores == (
        "Falta servidor_activado.py, al lado de este programa.\n"
    )


def test_systemd_la_entrega(escena: Escena) -> None:
    """`systemd-socket-activate`, con un socket local: no hay puerto que elegir."""
    activa = red.exige_programa("systemd-socket-activate")
    ruta = escena.carpeta / "s"
    orden = [activa, "-l", f"{ruta}", sys.executable, f"{EJEMPLOS / SERVIDOR}"]
    with subprocess.Popen(
        orden, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as proceso:
        try:
            assert proceso.stdout
            assert proceso.stderr
            assert b"Listening on" in proceso.stderr.readline()
            with red.conecta(f"{ruta}") as cliente:
                saluda(cliente)
            aviso = proceso.stdout.readline().decode()
            assert aviso == f"Escucha heredada en {ruta}\n"
        finally:
            proceso.terminate()
            proceso.communicate(timeout=plazos.PARADA)
    assert proceso.returncode == 0


def test_si_no_es_para_este_proceso_abre_la_suya(escena: Escena) -> None:
    """`LISTEN_PID` de otro: las variables se heredaron sin querer."""
    with red.escucha() as (ajena, _):
        codigo, _, errores = lanza(ajena.fileno(), para="1")
    assert codigo == 1  # con una dirección que no existe: lo intentó
    assert errores == "Dirección no válida o sin permiso: a..b:50025.\n"


def test_lo_heredado_no_vale(escena: Escena) -> None:
    with red.escucha() as (buena, puerto), red.conecta(puerto) as conexion:
        for cuantos in ("2", "0", "", "\x1b[2J"):
            fin = lanza(buena.fileno(), cuantos)
            assert fin == (1, "", f"Se esperaba un socket y hay {cuantos!a}.\n")
        fin = lanza(conexion.fileno())
        assert fin == (1, "", "El socket heredado no está a la escucha.\n")
    with Path(os.devnull).open("rb") as nada:
        fin = lanza(nada.fileno())
        assert fin == (1, "", "El descriptor 3 no es un socket.\n")


def test_el_cliente_de_verdad(escena: Escena) -> None:
    nc = red.exige_programa("nc")
    _, puerto = escena.servidor(LANZADOR)
    fin = subprocess.run(
        [nc, "-N", "127.0.0.1", f"{puerto}"],
        input=b"hola\n",
        capture_output=True,
        timeout=plazos.FIN,
    )
    assert fin.stdout == b"hola\n"


@pytest.mark.parametrize("programa", [SERVIDOR, LANZADOR])
def test_direccion_ajena(escena: Escena, programa: str) -> None:
    """192.0.2.1 es para documentación: ninguna máquina la tiene."""
    servidor = escena.programa(programa, "--host", "192.0.2.1", "--puerto", 0)
    assert servidor.termina() == 1
    assert servidor.errores == "Dirección no válida o sin permiso: 192.0.2.1:0.\n"
