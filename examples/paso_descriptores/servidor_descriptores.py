"""Servidor local que abre archivos y entrega el descriptor, no los bytes.

Enseña a usar send_fds() y a cuidar qué se abre. Se termina con Ctrl+C.

    python3 servidor_descriptores.py [--ruta archivos.sock]
                                     [--carpeta compartida] [--plazo 10]
"""

import argparse
import errno
import os
import signal
import socket
import stat
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

SENALES = {signal.SIGINT, signal.SIGTERM}


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_descriptores.py [--ruta RUTA] "
            "[--carpeta CARPETA] [--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def abre(nombre: bytes, carpeta: int) -> int:
    """Abre un archivo corriente: ni enlaces, ni tuberías, ni carpetas."""
    if b"/" in nombre:
        raise PermissionError
    modo = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK
    archivo = os.open(nombre, modo, dir_fd=carpeta)
    if stat.S_ISREG(os.fstat(archivo).st_mode):
        return archivo
    os.close(archivo)
    raise PermissionError


def entrega(conexion: socket.socket, nombre: bytes, carpeta: int) -> None:
    try:
        archivo = abre(nombre, carpeta)
    except (OSError, ValueError):
        conexion.sendall(b"No lo doy.\n")
    else:
        # Viaja pegado a los datos: hace falta al menos un byte.
        with os.fdopen(archivo):  # Cierra el nuestro; el otro tiene el suyo.
            socket.send_fds(conexion, [b"Toma.\n"], [archivo])


def atiende(conexion: socket.socket, carpeta: int, plazo: float) -> None:
    # Si se va de golpe o vence el plazo, los demás siguen.
    with conexion, suppress(OSError):
        conexion.settimeout(plazo)
        with conexion.makefile("rb") as entrada:
            pedido = entrada.readline(256)
        if pedido.endswith(b"\n"):  # Si no, se fue, o el nombre no cabe.
            entrega(conexion, pedido[:-1], carpeta)


def sirve(escucha: socket.socket, carpeta: int, plazo: float) -> NoReturn:
    while True:
        try:
            conexion, _ = escucha.accept()
        except OSError:
            time.sleep(0.1)  # Demasiadas conexiones abiertas.
            continue
        todo = (conexion, carpeta, plazo)
        try:
            threading.Thread(target=atiende, args=todo, daemon=True).start()
        except RuntimeError:
            conexion.close()  # El sistema no da más hilos.


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--ruta", type=Path, default="archivos.sock")
    opciones.add_argument("--carpeta", default="compartida")
    opciones.add_argument("--plazo", type=segundos, default=10)
    args = opciones.parse_args()
    if not hasattr(socket, "send_fds"):
        print("Aquí no se pueden pasar descriptores.", file=sys.stderr)
        sys.exit(2)
    # Bloqueadas, las señales no interrumpen nada: las recoge sigwait().
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    try:
        carpeta = os.open(args.carpeta, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        sys.exit(f"No puedo abrir la carpeta «{args.carpeta}».")
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as escucha:
            escucha.bind(str(args.ruta))
            args.ruta.chmod(0o600)
            escucha.listen(socket.SOMAXCONN)
            print(f"Servidor en {escucha.getsockname()}", flush=True)
            todo = (escucha, carpeta, args.plazo)
            threading.Thread(target=sirve, args=todo, daemon=True).start()
            signal.sigwait(SENALES)
            args.ruta.unlink(missing_ok=True)
    except OSError as error:
        usada = error.errno == errno.EADDRINUSE
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.ruta}.")
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
