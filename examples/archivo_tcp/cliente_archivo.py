"""Envía un archivo por TCP (`python3 cliente_archivo.py ARCHIVO`).

Enseña a enviar con sendfile(), que lleva el archivo al socket sin pasar sus
bytes por Python, a enseñar cuánto va y a seguir donde se cortó.

    python3 cliente_archivo.py ARCHIVO [--host 127.0.0.1] [--puerto 50120]
                               [--plazo 60]
"""

import argparse
import hashlib
import re
import signal
import socket
import sys
from contextlib import suppress
from io import BufferedReader
from pathlib import Path
from threading import Thread
from typing import NoReturn

PUERTO = 50120


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} ARCHIVO --host H --puerto N --plazo S")


def detente(*_: object) -> NoReturn:
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Con una basta: ya se va.
    raise KeyboardInterrupt


def contesta(conexion: socket.socket) -> str:
    """La siguiente línea del servidor, byte a byte: son muy cortas."""
    linea = b""
    while not linea.endswith(b"\n") and len(linea) < 200:
        if not (byte := conexion.recv(1)):
            sys.exit("El servidor cerró la conexión.")
        linea += byte
    texto = linea.decode(errors="replace").strip()
    if texto.startswith("! ") and texto.isprintable():
        sys.exit(f"El servidor no lo acepta: {texto[2:]}")
    return texto


def envia(red: socket.socket, archivo: BufferedReader, ruta: Path) -> None:
    nombre, tamano = ruta.name, archivo.seek(0, 2)
    red.sendall(f"{tamano} {nombre}\n".encode(errors="replace"))
    tiene = contesta(red)
    if not re.fullmatch("[0-9]{1,15}", tiene) or int(tiene) > tamano:
        sys.exit("El servidor contesta lo que no debe.")
    enviados = int(tiene)
    print(f"{nombre}: {tamano} bytes", end="")
    print(f", y ya tiene {enviados}:" if enviados else ":", end="", flush=True)
    suma = hashlib.sha256()

    def resume() -> None:
        with suppress(OSError), ruta.open("rb") as copia:
            while bloque := copia.read(2**20):
                suma.update(bloque)

    # El resumen se calcula en otro hilo mientras se envía.
    calculo = Thread(target=resume, daemon=True)
    calculo.start()
    for decimo in range(1, 11):
        hasta = tamano * decimo // 10
        if hasta > enviados:
            # Cada llamada lleva un tramo; el sistema, en lo que quepa.
            red.sendfile(archivo, enviados, hasta - enviados)
            enviados = hasta
            print(f" {10 * decimo} %", end="", flush=True)
    print(flush=True)
    calculo.join()
    resumen = suma.hexdigest()
    red.sendall(f"{resumen}\n".encode())
    if contesta(red) != "ok":
        sys.exit("El servidor contesta lo que no debe.")
    print(f"Llegó entero. SHA-256: {resumen}")


def main() -> None:
    signal.signal(signal.SIGINT, detente)
    signal.signal(signal.SIGTERM, detente)
    opciones = Opciones(add_help=False)
    opciones.add_argument("archivo", type=Path)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=60)
    args = opciones.parse_args()
    if not (0 < args.plazo <= 3600 and 0 <= args.puerto < 65536):
        opciones.error("")
    try:
        archivo = args.archivo.open("rb")
    except OSError:
        sys.exit(f"No puedo leer «{args.archivo}».")
    destino = (args.host, args.puerto)
    try:
        with archivo, socket.create_connection(destino, args.plazo) as red:
            envia(red, archivo, args.archivo)
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except ConnectionRefusedError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except (BrokenPipeError, ConnectionResetError):
        print()
        sys.exit("Se cortó. Repite la orden: seguirá donde se quedó.")
    except OSError as error:
        sys.exit(f"Se cortó la conexión (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
