"""Recibe carpetas enteras por TCP (`python3 servidor_carpeta.py`).

Enseña a crear un árbol con los nombres que manda un desconocido sin escribir
nunca fuera del destino, ni siguiendo enlaces. Se termina con Ctrl+C.
"""

import argparse
import errno
import os
import signal
import socket
import struct
import sys
import time
from contextlib import suppress
from io import BufferedReader
from pathlib import Path
from threading import Thread
from typing import NoReturn

PUERTO = 50123
# Carpeta (1), archivo (2) o fin (0); bytes del nombre, y del contenido.
CABECERA = struct.Struct("!BHQ")
BLOQUE = 65536


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} --carpeta C --host H --puerto N --plazo S")


def lee(entrada: BufferedReader, cuantos: int) -> bytes:
    if len(datos := entrada.read(cuantos)) < cuantos:
        raise EOFError
    return datos


def recibe(entrada: BufferedReader, donde: int, nivel: int = 0) -> int:
    """Crea en una carpeta lo que llega, hasta su fin; dice cuántas cosas."""
    cuantas = 0
    while True:
        que, largo, faltan = CABECERA.unpack(lee(entrada, CABECERA.size))
        if que == 0:
            return cuantas
        nombre = lee(entrada, largo)
        if nombre in (b"", b".", b"..") or b"/" in nombre or nivel > 50:
            raise ValueError
        cuantas += 1
        # Cada nombre se crea dentro de su carpeta, ya abierta, y nunca a
        # través de un enlace: no hay ruta que lleve a otro sitio.
        if que == 1:
            os.mkdir(nombre, dir_fd=donde)
            dentro = os.open(nombre, os.O_NOFOLLOW, dir_fd=donde)
            try:
                cuantas += recibe(entrada, dentro, nivel + 1)
            finally:
                os.close(dentro)
        else:
            nuevo = os.O_WRONLY | os.O_CREAT | os.O_EXCL
            fd = os.open(nombre, nuevo, 0o666, dir_fd=donde)
            with os.fdopen(fd, "wb") as archivo:
                while faltan:
                    faltan -= archivo.write(lee(entrada, min(faltan, BLOQUE)))


def atiende(conexion: socket.socket, raiz: int) -> None:
    with suppress(OSError, EOFError), conexion.makefile("rb") as f, conexion:
        try:
            respuesta = f"ok {recibe(f, raiz)}"
        except (OSError, ValueError):
            respuesta = "! Un nombre no vale o ya existe."
        conexion.sendall(f"{respuesta}\n".encode())


def main() -> None:
    fin: list[int] = []  # Las señales que piden acabar.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, lambda numero, _: fin.append(numero))
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=60)
    opciones.add_argument("--carpeta", type=Path, default="recibidas")
    args = opciones.parse_args()
    if not (0 < args.plazo <= 3600 and 0 <= args.puerto < 65536):
        opciones.error("")
    if not hasattr(os, "O_NOFOLLOW"):
        print("Este sistema no sabe no seguir enlaces.", file=sys.stderr)
        sys.exit(2)
    try:
        args.carpeta.mkdir(exist_ok=True)
        raiz = os.open(args.carpeta, os.O_DIRECTORY)
    except OSError:
        sys.exit(f"No puedo usar la carpeta «{args.carpeta}».")
    try:
        escucha = socket.create_server((args.host, args.puerto))
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    with escucha:
        escucha.settimeout(0.2)  # Cada poco se mira si hay que acabar.
        donde = "{}:{}".format(*escucha.getsockname())
        print(f"Recibo carpetas en {donde}", flush=True)
        while not fin:
            try:
                nueva, _ = escucha.accept()
                nueva.settimeout(args.plazo)
                Thread(target=atiende, args=[nueva, raiz], daemon=True).start()
            except OSError:
                time.sleep(0.01)  # Nadie llama, o no caben más.
            except RuntimeError:
                nueva.close()  # El sistema no da más hilos.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Ya se está yendo.
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
