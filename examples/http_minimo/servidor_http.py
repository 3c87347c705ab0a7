"""Servidor HTTP mínimo: da los archivos de una carpeta, con GET y HEAD.

Enseña a leer una petición hasta su línea vacía, con límite y con plazo, y
a no dar nunca un archivo de fuera de la carpeta. Se termina con Ctrl+C.

    python3 servidor_http.py [--carpeta .] [--puerto 8080] [--plazo 30]
"""

import argparse
import errno
import os
import re
import signal
import socket
import sys
import time
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path
from threading import Thread
from typing import NoReturn
from urllib.parse import unquote_to_bytes

PUERTO = 8080
MAYOR = 8192  # Bytes de una petición con todas sus cabeceras.
USO = "Uso: servidor_http.py [--carpeta C] [--host H] [--puerto P] [--plazo S]"
PEDIDO = re.compile(rb"([A-Z]+) (/\S*) HTTP/1\.[01]\r\n(.*\r\n)?\r\n", re.S)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(USO)


def busca(carpeta: Path, ruta: bytes) -> Path | None:
    """El archivo al que lleva esa ruta, si está dentro de la carpeta."""
    nombre = os.fsdecode(unquote_to_bytes(ruta.partition(b"?")[0]))
    with suppress(OSError, RuntimeError, ValueError):  # Nombre imposible.
        # resolve() quita los «..» y sigue los enlaces: da el sitio real.
        archivo = (carpeta / nombre.lstrip("/")).resolve()
        if archivo.is_relative_to(carpeta) and archivo.is_file():
            return archivo if os.access(archivo, os.R_OK) else None
    return None


def contesta(conexion: socket.socket, carpeta: Path, peticion: bytes) -> None:
    """Manda el archivo pedido o, con un código, por qué no."""
    pedido, archivo, codigo = PEDIDO.match(peticion), None, 400
    if not pedido and len(peticion) == MAYOR:
        codigo = 431 if b"\r\n" in peticion else 414
    elif pedido and pedido[1] not in (b"GET", b"HEAD"):
        codigo = 405
    elif pedido:
        archivo = busca(carpeta, pedido[2])
        codigo = 200 if archivo else 404
    with (archivo or Path(os.devnull)).open("rb") as cuerpo:
        largo = os.fstat(cuerpo.fileno()).st_size
        conexion.sendall(
            f"HTTP/1.1 {codigo} {HTTPStatus(codigo).phrase}\r\n"
            f"Content-Length: {largo}\r\nAllow: GET, HEAD\r\n"
            "Connection: close\r\n\r\n".encode()
        )
        if largo and peticion.startswith(b"GET "):
            conexion.sendfile(cuerpo, 0, largo)


def atiende(conexion: socket.socket, carpeta: Path, plazo: float) -> None:
    with conexion, suppress(OSError):  # Se fue o venció el plazo.
        conexion.settimeout(plazo)
        peticion = b""
        while datos := conexion.recv(MAYOR - len(peticion)):
            peticion += datos
            if b"\r\n\r\n" in peticion:
                break
        contesta(conexion, carpeta, peticion)
        conexion.shutdown(socket.SHUT_WR)
        conexion.recv(1 << 20)  # Cerrar sin leer cortaría la respuesta.


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--carpeta", type=Path, default=Path())
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=30)
    args = opciones.parse_args()
    if not (0 <= args.puerto < 65536 and 0 < args.plazo <= 3600):
        opciones.error("")
    if not (raiz := args.carpeta.resolve()).is_dir():
        sys.exit(f"No hay ninguna carpeta «{args.carpeta}».")
    senales: list[int] = []
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, lambda numero, _: senales.append(numero))
    try:
        escucha = socket.create_server((args.host, args.puerto))
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    with escucha:
        host, puerto = escucha.getsockname()
        print(f"Servidor HTTP en {host}:{puerto}", flush=True)
        escucha.settimeout(0.2)  # Cada cuánto mira si hay que terminar.
        while not senales:
            try:
                cliente, _ = escucha.accept()
                datos = (cliente, raiz, args.plazo)
                Thread(target=atiende, args=datos, daemon=True).start()
            except OSError:
                time.sleep(0.01)  # Nadie llama, o no caben más.
            except RuntimeError:
                cliente.close()  # El sistema no da más hilos.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Ya se está yendo.
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
