"""Las marcas de tiempo: son de la llegada, y no de cuando se lee."""

import contextlib
import re
import select
import signal
import socket
import struct
import time
from collections.abc import Iterator

from tests.arnes import plazos, red
from tests.arnes.bateria import ServidorUDP
from tests.arnes.escena import Escena

SERVIDOR = "marca_tiempo/servidor_marca_tiempo.py"
SO_TIMESTAMPNS = 35  # el módulo no trae el nombre


def saluda(conexion: socket.socket) -> None:
    antes = time.time_ns()
    conexion.send(b"hola")
    marca = int(conexion.recv(100))
    assert antes <= marca <= time.time_ns()


BATERIA = {"servidor_marca_tiempo.py": ServidorUDP(saluda)}


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR, "--pausa", 0.2)
    with red.udp() as (cliente, _):
        for datos in (b"uno", b"dos", b"tres"):
            cliente.sendto(datos, (red.LOCAL, puerto))
        marcas = [int(cliente.recv(100)) for _ in range(3)]
    assert marcas == sorted(marcas)
    servidor.espera("4 bytes: ")
    servidor.espera(" ms\n")
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor)


@contextlib.contextmanager
def con_las_marcas_encendidas() -> Iterator[None]:
    """Mientras dura, el núcleo marca al llegar.

    Las enciende un poco después de que se pidan por primera vez; hasta entonces pone,
    a quien lee, la hora de la lectura.
    """
    with red.udp() as (testigo, puerto):
        testigo.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
        limite = time.monotonic() + plazos.RED
        llegada, leida = 1, 0
        while llegada > leida:
            assert time.monotonic() < limite, "el núcleo no marca la llegada"
            testigo.sendto(b"?", (red.LOCAL, puerto))
            select.select([testigo], [], [], plazos.RED)
            leida = time.time_ns()
            _, ((_, _, marca),), _, _ = testigo.recvmsg(1, 100)
            segundos, resto = struct.unpack("@2q", marca)
            llegada = segundos * 10**9 + resto
        yield


def test_la_marca_es_de_la_llegada(escena: Escena) -> None:
    """Parado el servidor, la marca es de cuando llegó: antes de que siguiera."""
    servidor, puerto = escena.servidor(SERVIDOR)
    with con_las_marcas_encendidas(), red.udp() as (cliente, _):
        servidor.senal(signal.SIGSTOP)
        antes = time.time_ns()
        cliente.sendto(b"hola", (red.LOCAL, puerto))
        with red.udp() as (testigo, otro):  # lo que tarda en llegar
            cliente.sendto(b"hola", (red.LOCAL, otro))
            testigo.recv(100)
        despues = time.time_ns()
        servidor.senal(signal.SIGCONT)
        assert antes <= int(cliente.recv(100)) <= despues


def test_socat_pregunta_la_hora(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    socat = escena.ajeno("socat", "-t", 0.1, "-", f"UDP:{red.LOCAL}:{puerto}")
    socat.escribe("hola")
    socat.espera(re.compile(rb"^\d{19}\n"))
    socat.cierra_entrada()
    assert socat.termina() == 0


def test_pausa_mala(escena: Escena) -> None:
    for pausa in ("nan", "-1", "luego"):
        servidor = escena.programa(SERVIDOR, "--pausa", pausa)
        assert servidor.termina() == 1
        assert servidor.errores.startswith("Uso: ")
