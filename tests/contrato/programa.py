"""Programa que usa el contrato; lo leen los verificadores de tipos, nadie lo ejecuta.

Cada línea con «error» en su comentario tiene que dar un error, y las demás, ninguno.
"""

import asyncio
import socket
import ssl
import sys
from io import BufferedReader, TextIOWrapper
from typing import assert_type


def servir(ruta: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as servidor:
        _host, _puerto = servidor.getsockname()
        reutiliza = servidor.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR)
        assert_type(reutiliza, int)
        demora = servidor.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8)
        assert_type(demora, bytes)
        conexion, _direccion = servidor.accept()
        assert_type(conexion, socket.socket)
        assert_type(conexion.recv(4096), bytes)
        assert_type(conexion.makefile("rb").readline(), bytes)
        assert_type(conexion.family, socket.AddressFamily)
        assert_type(socket.timeout(), TimeoutError)  # noqa: UP041
    with socket.socket(fileno=3) as heredado:
        heredado.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, True)
        heredado.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, bytes(8))
        heredado.settimeout(0.5)
    if sys.platform != "win32":
        with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as local:
            local.bind(ruta)
            _datos, _auxiliares, _marcas, _ = local.recvmsg(4096, 64)


def enviar() -> None:
    with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as s:
        s.sendto(b"hola", ("::1", 50007))
        s.sendto(bytearray(b"hola"), socket.MSG_DONTROUTE, ("::1", 50007, 0, 0))
        datos, _remitente = s.recvfrom(65535)
        assert_type(datos, bytes)


def resolver() -> str:
    try:
        for familia, tipo, _protocolo, _nombre, direccion in socket.getaddrinfo(
            "localhost", "http", type=socket.SOCK_STREAM
        ):
            assert_type(tipo, socket.SocketKind)
            if familia is socket.AF_INET:
                return str(direccion[0])
    except (socket.gaierror, socket.herror) as fallo:
        return str(fallo.strerror)
    return socket.inet_ntoa(socket.inet_pton(socket.AF_INET, "192.0.2.7"))


async def con_otros_modulos(seguro: ssl.SSLSocket) -> None:
    bucle = asyncio.get_running_loop()
    conexion, _ = await bucle.sock_accept(socket.socket())
    assert_type(conexion, socket.socket)
    await bucle.getaddrinfo("localhost", 80, family=socket.AF_INET)
    seguro.settimeout(1)
    lector: BufferedReader = seguro.makefile("rb")
    texto: TextIOWrapper = seguro.makefile()
    texto.close()
    lector.close()


def equivocarse(s: socket.socket) -> None:
    s.bind(("127.0.0.1"), 8000)  # type: ignore  # error: la tupla no se cierra
    s.send("hola")  # type: ignore  # error: es texto
    s.recv(bufsize=1024)  # type: ignore  # error: no admite el nombre
    s.sendto(b"hola")  # type: ignore  # error: falta la dirección
    s.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, None)  # type: ignore  # error
    s.settimeout("5")  # type: ignore  # error: es texto
    print(socket.TCP_NODELAYS)  # type: ignore  # error: no existe
    print(socket.BufferedReader)  # type: ignore  # error: no es de socket
    socket.create_server(("", 0), socket.AF_INET6)  # type: ignore  # error: sin nombre
