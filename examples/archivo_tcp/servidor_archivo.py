"""Recibe archivos por TCP y los guarda en una carpeta (`servidor_archivo.py`).

Enseña a no fiarse del nombre que llega, a seguir un envío cortado donde se
quedó y a comprobar con SHA-256 que llegó lo mismo. Se termina con Ctrl+C.
Los guarda en la carpeta «recibidos», o en la que diga --carpeta.
"""

import argparse
import errno
import hashlib
import re
import signal
import socket
import sys
import time
from contextlib import suppress
from io import BufferedReader
from pathlib import Path
from threading import Lock, Thread
from typing import NoReturn

PUERTO = 50120
BLOQUE = 2**20
# Ni empieza por punto ni lleva barras: no sale de la carpeta.
PEDIDO = re.compile(r"(\d{1,12}) (\w[\w .()-]{0,79})\n")


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} --carpeta C --host H --puerto N --plazo S")


class Almacen:
    def __init__(self, carpeta: Path) -> None:
        self.carpeta, self.cerrojo = carpeta, Lock()
        self.en_curso: set[str] = set()

    def atiende(self, conexion: socket.socket) -> None:
        with suppress(OSError), conexion, conexion.makefile("rb") as entrada:
            linea = entrada.readline(500).decode(errors="replace")
            respuesta = "! Pedido o nombre no válidos."
            if pedido := PEDIDO.fullmatch(linea):
                respuesta = self.recibe(entrada, conexion, *pedido.groups())
            conexion.sendall(f"{respuesta}\n".encode())

    def recibe(
        self, entrada: BufferedReader, conexion: socket.socket, *pedido: str
    ) -> str:
        nombre, faltan = pedido[1], int(pedido[0])
        destino = self.carpeta / nombre
        parte = self.carpeta / f".{nombre}.parte"
        with self.cerrojo:
            if destino.exists() or nombre in self.en_curso:
                return "! Ya existe, o alguien lo está enviando."
            self.en_curso.add(nombre)
        try:
            with parte.open("a+b") as archivo:
                # Lo que quedó de un envío cortado no se pide otra vez.
                conexion.sendall(f"{archivo.tell()}\n".encode())
                faltan -= archivo.tell()
                archivo.seek(0)
                suma = hashlib.file_digest(archivo, "sha256")
                vista = memoryview(bytearray(BLOQUE))
                while faltan > 0:
                    if not (cuantos := entrada.readinto1(vista[:faltan])):
                        raise ConnectionError  # Lo recibido se queda.
                    archivo.write(vista[:cuantos])
                    suma.update(vista[:cuantos])
                    faltan -= cuantos
            if entrada.readline(100).strip() != suma.hexdigest().encode():
                parte.unlink()
                return "! No coincide el SHA-256: se borra lo recibido."
            parte.rename(destino)
            return "ok"
        finally:
            self.en_curso.discard(nombre)


def main() -> None:
    fin: list[int] = []  # Las señales que piden acabar.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, lambda numero, _: fin.append(numero))
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=60)
    opciones.add_argument("--carpeta", type=Path, default="recibidos")
    args = opciones.parse_args()
    if not (0 < args.plazo <= 3600 and 0 <= args.puerto < 65536):
        opciones.error("")
    try:
        args.carpeta.mkdir(exist_ok=True)
    except OSError:
        sys.exit(f"No puedo usar la carpeta «{args.carpeta}».")
    sitio = Almacen(args.carpeta)
    try:
        escucha = socket.create_server((args.host, args.puerto))
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    with escucha:
        escucha.settimeout(0.2)  # Cada poco se mira si hay que acabar.
        print("Almacén en {}:{}".format(*escucha.getsockname()), flush=True)
        while not fin:
            try:
                nueva, _ = escucha.accept()
                nueva.settimeout(args.plazo)
                Thread(target=sitio.atiende, args=[nueva], daemon=True).start()
            except OSError:
                time.sleep(0.01)  # Nadie llama, o no caben más.
            except RuntimeError:
                nueva.close()  # El sistema no da más hilos.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Ya se está yendo.
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
