"""Recibe bloques sin copiarlos (`python3 servidor_bloques.py`).

Enseña a recibir siempre en el mismo búfer: recv_into() escribe en él, y cada
memoryview es una ventana a una parte, sin copia. Se termina con Ctrl+C.
"""

import argparse
import errno
import signal
import socket
import struct
import sys
import time
from contextlib import suppress
from threading import Thread
from typing import NoReturn

PUERTO = 50121
BLOQUE = 65536  # Bytes; los ocho primeros son el número del bloque.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} [--host H] [--puerto N] [--plazo S]")


def llena(conexion: socket.socket, vista: memoryview) -> int:
    """Recibe hasta llenar la vista, o hasta el fin; devuelve cuánto."""
    recibidos = 0
    while recibidos < len(vista):
        cuantos = conexion.recv_into(vista[recibidos:])
        if not cuantos:
            break
        recibidos += cuantos
    return recibidos


def atiende(conexion: socket.socket) -> None:
    """Recibe bloques hasta el fin y contesta cuántos llegaron bien."""
    vista = memoryview(bytearray(BLOQUE))
    with suppress(OSError), conexion:
        bloques = 0
        while (recibidos := llena(conexion, vista)) == BLOQUE:
            # Se lee del propio búfer: tampoco aquí hay copia.
            (numero,) = struct.unpack_from("!Q", vista)
            if numero != bloques:
                conexion.sendall(b"! El bloque no es el que tocaba.\n")
                return
            bloques += 1
        if recibidos:
            conexion.sendall(b"! El final es medio bloque.\n")
        else:
            conexion.sendall(f"{bloques}\n".encode())


def main() -> None:
    fin: list[int] = []  # Las señales que piden acabar.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, lambda numero, _: fin.append(numero))
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=60)
    args = opciones.parse_args()
    if not (0 < args.plazo <= 3600 and 0 <= args.puerto < 65536):
        opciones.error("")
    try:
        escucha = socket.create_server((args.host, args.puerto))
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    with escucha:
        escucha.settimeout(0.2)  # Cada poco se mira si hay que acabar.
        print(
            "Recibo bloques en {}:{}".format(*escucha.getsockname()),
            flush=True,
        )
        while not fin:
            try:
                nueva, _ = escucha.accept()
                nueva.settimeout(args.plazo)
                Thread(target=atiende, args=[nueva], daemon=True).start()
            except OSError:
                time.sleep(0.01)  # Nadie llama, o no caben más.
            except RuntimeError:
                nueva.close()  # El sistema no da más hilos.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Ya se está yendo.
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
