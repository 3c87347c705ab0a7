"""Envía una carpeta entera por TCP (`python3 cliente_carpeta.py CARPETA`).

Enseña a recorrer un árbol y a enviar nombres con cualesquiera bytes: antes de
cada uno va cuánto mide. Los enlaces no se envían, ni se siguen.

    python3 cliente_carpeta.py CARPETA [--host 127.0.0.1]
                               [--puerto 50123] [--plazo 60]
"""

import argparse
import os
import signal
import socket
import struct
import sys
from pathlib import Path
from typing import NoReturn

PUERTO = 50123
# Carpeta (1), archivo (2) o fin (0); bytes del nombre, y del contenido.
CABECERA = struct.Struct("!BHQ")


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} CARPETA --host H --puerto N --plazo S")


def detente(*_: object) -> NoReturn:
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Con una basta: ya se va.
    raise KeyboardInterrupt


def envia(conexion: socket.socket, carpeta: Path) -> int:
    """Envía una carpeta con lo que tiene; devuelve cuántas cosas."""
    nombre = os.fsencode(carpeta.name)
    conexion.sendall(CABECERA.pack(1, len(nombre), 0) + nombre)
    enviadas = 1
    for dentro in sorted(carpeta.iterdir()):
        if dentro.is_symlink() or not (dentro.is_dir() or dentro.is_file()):
            # ascii(): un nombre puede llevar bytes que no son texto.
            print(f"No se envía: {dentro.name!a}", flush=True)
        elif dentro.is_dir():
            enviadas += envia(conexion, dentro)
        else:
            with dentro.open("rb") as archivo:
                nombre = os.fsencode(dentro.name)
                tamano = os.fstat(archivo.fileno()).st_size
                conexion.sendall(
                    CABECERA.pack(2, len(nombre), tamano) + nombre
                )
                if tamano and conexion.sendfile(archivo, 0, tamano) < tamano:
                    sys.exit("Un archivo encogió mientras se enviaba.")
            enviadas += 1
    conexion.sendall(CABECERA.pack(0, 0, 0))
    return enviadas


def prueba(conexion: socket.socket, carpeta: Path) -> None:
    respuesta = b""
    try:
        enviadas = envia(conexion, carpeta)
        conexion.sendall(CABECERA.pack(0, 0, 0))
    except (BrokenPipeError, ConnectionResetError):
        enviadas = 0  # El servidor no quiso más: ahora dice por qué.
    while not respuesta.endswith(b"\n") and len(respuesta) < 200:
        datos = conexion.recv(200)
        if not datos:
            sys.exit("El servidor cerró la conexión.")
        respuesta += datos
    texto = respuesta.decode(errors="replace").strip()
    if texto.startswith("! ") and texto.isprintable():
        sys.exit(f"El servidor no la acepta: {texto[2:]}")
    if texto != f"ok {enviadas}":
        sys.exit("El servidor contesta lo que no debe.")
    print(f"Enviados {enviadas} archivos y carpetas.")


def main() -> None:
    signal.signal(signal.SIGINT, detente)
    signal.signal(signal.SIGTERM, detente)
    opciones = Opciones(add_help=False)
    opciones.add_argument("carpeta", type=Path)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=60)
    args = opciones.parse_args()
    if not (0 < args.plazo <= 3600 and 0 <= args.puerto < 65536):
        opciones.error("")
    if not args.carpeta.is_dir():
        sys.exit(f"No es una carpeta: «{args.carpeta}».")
    destino = (args.host, args.puerto)
    try:
        with socket.create_connection(destino, args.plazo) as conexion:
            prueba(conexion, args.carpeta.resolve())
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except ConnectionRefusedError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except OSError as error:
        if error.filename:  # No es la red.
            sys.exit(f"No puedo leer {error.filename!a}.")
        sys.exit(f"Se cortó la conexión (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
