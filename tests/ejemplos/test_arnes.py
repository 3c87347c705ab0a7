"""El arnés también se prueba: lo que debe hacer fallar una prueba, la hace fallar."""

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.arnes import bateria, plazos
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena
from tests.arnes.salidas import comparar_o_actualizar

MUERE = """
import sys
sys.exit("no puedo seguir")
"""

DEJA_UN_HIJO = """
import os, socket, sys, time
escucha = socket.create_server(("127.0.0.1", 0))
if os.fork():
    print("Listo en 127.0.0.1:%d" % escucha.getsockname()[1], flush=True)
    escucha.detach()
    sys.stdin.read()
else:
    nada = os.open(os.devnull, os.O_RDWR)
    for fd in range(3):
        os.dup2(nada, fd)
    time.sleep(600)
"""

NO_OBEDECE = """
import signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("Listo", flush=True)
time.sleep(600)
"""

NO_CIERRA = """
import socket
socket.socket()
"""


@pytest.fixture
def propia(tmp_path: Path) -> Iterator[Escena]:
    """Una escena que recoge la propia prueba, para ver los defectos que halla."""
    escena = Escena(tmp_path, actualizar=False)
    yield escena
    escena.recoge()


def guion(carpeta: Path, texto: str) -> str:
    ruta = carpeta / "programa.py"
    ruta.write_text("PUERTO = 50000\n" + texto, "utf-8")
    return str(ruta)


def test_un_proceso_muerto_falla_al_instante(propia: Escena, tmp_path: Path) -> None:
    proceso = propia.programa(guion(tmp_path, MUERE))
    inicio = time.monotonic()
    with pytest.raises(pytest.fail.Exception, match="código 1") as fallo:
        proceso.espera("nunca lo dirá")
    assert time.monotonic() - inicio < plazos.SALIDA
    assert "no puedo seguir" in str(fallo.value)
    assert len(propia.recoge()) == 1


def test_un_hijo_que_queda_se_ve_y_se_detiene(propia: Escena, tmp_path: Path) -> None:
    proceso = propia.programa(guion(tmp_path, DEJA_UN_HIJO))
    proceso.espera(" en 127.0.0.1:")
    proceso.cierra_entrada()
    assert proceso.termina() == 0
    (defecto,) = propia.recoge()
    assert "quedaron en marcha los procesos" in defecto
    assert propia.recoge() == []


def test_un_puerto_que_queda_se_ve(
    propia: Escena, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.killpg", lambda grupo, senal: None)
    monkeypatch.setattr(plazos, "PARADA", 0.1)
    proceso, _ = propia.servidor(guion(tmp_path, DEJA_UN_HIJO))
    proceso.cierra_entrada()
    proceso.termina()
    (defecto,) = propia.recoge()
    monkeypatch.undo()
    assert "quedaron puertos abiertos: tcp " in defecto
    assert propia.recoge() != []


def test_quien_no_obedece_a_sigterm_se_ve(
    propia: Escena, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plazos, "PARADA", 0.1)
    propia.programa(guion(tmp_path, NO_OBEDECE)).espera("Listo")
    (defecto,) = propia.recoge()
    assert "no obedeció a SIGTERM" in defecto


def test_un_socket_sin_cerrar_se_ve(propia: Escena, tmp_path: Path) -> None:
    assert propia.programa(guion(tmp_path, NO_CIERRA)).termina() == 0
    (defecto,) = propia.recoge()
    assert "escribió en stderr" in defecto
    assert "ResourceWarning" in defecto


def test_las_salidas_guardadas(tmp_path: Path) -> None:
    ruta = tmp_path / "programa.salida.txt"
    with pytest.raises(pytest.fail.Exception, match="ejecuta `nox -s "):
        comparar_o_actualizar(ruta, "hola", actualizar=False)
    comparar_o_actualizar(ruta, "hola", actualizar=True)
    assert ruta.read_text("utf-8") == "hola\n"
    comparar_o_actualizar(ruta, "hola\n", actualizar=False)
    with pytest.raises(pytest.fail.Exception, match=r"-hola\n\+adiós"):
        comparar_o_actualizar(ruta, "adiós", actualizar=False)


PIERDE_DESCRIPTORES = """
import socket
with socket.create_server(("127.0.0.1", 0)) as escucha:
    print("Listo en 127.0.0.1:%d" % escucha.getsockname()[1], flush=True)
    guardadas = []
    while True:
        conexion, _ = escucha.accept()
        guardadas.append(conexion)
        try:
            conexion.sendall(b"!")
        except OSError:
            pass  # se fue de golpe
"""

REVIENTA = """
import socket
socket.create_connection(("127.0.0.1", int(__import__("sys").argv[2])))
"""


def saluda(conexion: socket.socket) -> None:
    assert conexion.recv(1) == b"!"


def test_la_bateria_ve_los_descriptores_perdidos(
    propia: Escena, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plazos, "RECURSOS", 0.1)
    monkeypatch.setattr(bateria, "A_LA_VEZ", 3)
    ruta = guion(tmp_path, PIERDE_DESCRIPTORES)
    with pytest.raises(AssertionError, match="descriptores"):
        bateria.servidor_aguanta(propia, ruta, ServidorTCP(saluda))


def test_la_bateria_ve_la_traza_de_un_cliente(propia: Escena, tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="servidor ausente: código 1"):
        bateria.cliente_aguanta(propia, guion(tmp_path, REVIENTA), ClienteTCP())
