"""El otro extremo: sockets de la prueba, bien y mal educados."""

import contextlib
import os
import shutil
import socket
import struct
from collections.abc import Iterator
from typing import NoReturn

import pytest

from tests.arnes import plazos

LOCAL = "127.0.0.1"

# Un puerto TCP de esta máquina, o la ruta de un socket local.
Destino = int | str


def conecta(destino: Destino) -> socket.socket:
    """Cliente de flujo conectado, con plazo."""
    if isinstance(destino, int):
        return socket.create_connection((LOCAL, destino), plazos.RED)
    conexion = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    conexion.settimeout(plazos.RED)
    conexion.connect(destino)
    return conexion


@contextlib.contextmanager
def escucha() -> Iterator[tuple[socket.socket, int]]:
    """Servidor TCP de la prueba (también sirve para tener un puerto ocupado)."""
    with socket.create_server((LOCAL, 0)) as servidor:
        servidor.settimeout(plazos.RED)
        yield servidor, servidor.getsockname()[1]


@contextlib.contextmanager
def escucha_local(
    ruta: str, tipo: socket.SocketKind = socket.SOCK_STREAM
) -> Iterator[tuple[socket.socket, str]]:
    """Servidor AF_UNIX de la prueba."""
    with socket.socket(socket.AF_UNIX, tipo) as servidor:
        servidor.bind(ruta)
        servidor.listen()
        servidor.settimeout(plazos.RED)
        yield servidor, ruta


def acepta(servidor: socket.socket) -> socket.socket:
    """La siguiente conexión, con plazo."""
    conexion, _ = servidor.accept()
    conexion.settimeout(plazos.RED)
    return conexion


@contextlib.contextmanager
def udp() -> Iterator[tuple[socket.socket, int]]:
    """Socket UDP de la prueba, enlazado a un puerto libre y con plazo."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as conector:
        conector.bind((LOCAL, 0))
        conector.settimeout(plazos.RED)
        yield conector, conector.getsockname()[1]


@contextlib.contextmanager
def puerto_sin_nadie(tipo: socket.SocketKind) -> Iterator[int]:
    """Un puerto reservado en el que nadie contesta.

    Se reserva de verdad: un puerto que se enlaza y se suelta puede ser, un instante
    después, el de otra prueba.
    """
    with socket.socket(socket.AF_INET, tipo) as conector:
        conector.bind((LOCAL, 0))
        if tipo == socket.SOCK_DGRAM:
            # Conectado a otro, el sistema rechaza lo que manden los demás.
            conector.connect((LOCAL, 1))
        yield conector.getsockname()[1]


@contextlib.contextmanager
def cola_llena() -> Iterator[int]:
    """Un puerto que escucha y no contesta a nadie más (Linux).

    Su cola es de una conexión, y ya está: los saludos que llegan se descartan.
    """
    with (
        socket.create_server((LOCAL, 0), backlog=0) as servidor,
        socket.create_connection(servidor.getsockname(), plazos.RED),
    ):
        yield servidor.getsockname()[1]


def corta(conexion: socket.socket) -> None:
    """Cierra de golpe, con RST."""
    conexion.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    conexion.close()


def inunda(conexion: socket.socket) -> None:
    """Manda bytes sin saltos de línea, y sin leer nada, hasta que el otro corta."""
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        while True:
            conexion.sendall(b"x" * 10_000_000)


def recibe(conexion: socket.socket, cuantos: int) -> bytes:
    """Exactamente esos bytes (menos, si el otro extremo cierra antes)."""
    datos = bytearray()
    while len(datos) < cuantos:
        trozo = conexion.recv(min(65536, cuantos - len(datos)))
        if not trozo:
            break
        datos += trozo
    return bytes(datos)


def recibe_linea(conexion: socket.socket) -> bytes:
    """Una línea, con su salto (sin él, si el otro extremo cierra antes)."""
    linea = bytearray()
    while not linea.endswith(b"\n"):
        trozo = conexion.recv(1)
        if not trozo:
            break
        linea += trozo
    return bytes(linea)


def recibe_hasta_el_fin(conexion: socket.socket) -> bytes:
    """Todo lo que llega hasta que el otro extremo cierra (o corta)."""
    datos = bytearray()
    with contextlib.suppress(ConnectionResetError):
        while trozo := conexion.recv(65536):
            datos += trozo
    return bytes(datos)


def exige_programa(nombre: str) -> str:
    """La ruta de un programa del sistema; salta la prueba si no está.

    Con `SOCKETS_SIN_SALTOS=1`, como en la integración continua, falla en vez de saltar.
    """
    # Muchos servidores están en carpetas que no todos tienen en el PATH.
    donde = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"])
    ruta = shutil.which(nombre, path=donde)
    if ruta is None:
        salta(f"esta máquina no tiene el programa {nombre}")
    return ruta


def salta(motivo: str) -> NoReturn:
    """Salta la prueba; con `SOCKETS_SIN_SALTOS=1`, falla."""
    if os.environ.get("SOCKETS_SIN_SALTOS"):
        pytest.fail(motivo)
    pytest.skip(motivo)
