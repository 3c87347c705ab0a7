"""Sala de chat con un solo hilo (`servidor_sala_selectores.py`).

Enseña a atender muchas conexiones sin esperar en ninguna, con `selectors`.
Cada mensaje es una línea UTF-8; la primera, el apodo. Acaba con Ctrl+C.
"""

import argparse
import errno
import re
import signal
import socket
import sys
import time
from contextlib import suppress
from selectors import EVENT_READ, DefaultSelector
from typing import ClassVar, NoReturn

PUERTO = 50100
LINEA, COLA = 1000, 65536  # Bytes de una línea, y del búfer de envío.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} [--host H] [--puerto N] [--plazo S]")


class Persona:
    sala: ClassVar[dict[str, "Persona"]] = {}  # Las que ya tienen apodo.
    apodo, resto, fuera = "", b"", False  # El resto es media línea.

    def __init__(self, conexion: socket.socket) -> None:
        self.conexion, self.visto = conexion, time.monotonic()
        conexion.setblocking(False)

    def envia(self, linea: str) -> None:
        """Envía sin esperar; a quien no le cabe más se le echa."""
        datos = f"{linea}\n".encode()
        try:
            self.fuera |= self.conexion.send(datos) < len(datos)
        except OSError:
            self.fuera = True

    def difunde(self, linea: str) -> None:
        for apodo in self.sala.keys() - {self.apodo}:
            self.sala[apodo].envia(linea)

    def lee(self) -> None:
        """Recibe lo que haya y atiende las líneas que ya están enteras."""
        datos, self.visto = b"", time.monotonic()
        with suppress(OSError):  # Un corte es también un final.
            datos = self.conexion.recv(16384)
        *lineas, self.resto = (self.resto + datos).split(b"\n")
        self.fuera |= not datos or len(self.resto) > LINEA
        for linea in lineas:
            texto = linea.decode(errors="replace").strip()
            texto = re.sub("[\x00-\x08\x0a-\x1f\x7f-\x9f]", "\ufffd", texto)
            if self.fuera or len(linea) > LINEA:
                self.fuera = True
            elif self.apodo:
                self.difunde(f"{self.apodo}: {texto}")
            elif texto in self.sala:
                self.envia("! Ese apodo está ocupado: elige otro.")
            elif not re.fullmatch(r"[\w-]{1,20}", texto):
                self.envia("! Apodo no válido: de 1 a 20 letras o cifras.")
            else:
                self.difunde(f"* {texto} entra.")
                self.apodo, self.sala[texto] = texto, self
                self.envia(f"* Hola, {texto}. Personas: {len(self.sala)}.")


def saca(listos: DefaultSelector, plazo: float) -> None:
    for quien in [c.data for c in listos.get_map().values() if c.data]:
        if quien.fuera or time.monotonic() - quien.visto > plazo:
            listos.unregister(quien.conexion)
            quien.conexion.close()
            if quien.sala.pop(quien.apodo, None):
                quien.difunde(f"* {quien.apodo} sale.")


def main() -> None:
    fin: list[int] = []  # Las señales que piden acabar.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, lambda numero, _: fin.append(numero))
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=600)
    args = opciones.parse_args()
    if not (0 < args.plazo <= 3600 and 0 <= args.puerto < 65536):
        opciones.error("")
    try:
        escucha = socket.create_server((args.host, args.puerto))
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    with escucha, DefaultSelector() as listos:
        escucha.setblocking(False)
        escucha.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, COLA)
        listos.register(escucha, EVENT_READ)
        print("Sala en {}:{}".format(*escucha.getsockname()), flush=True)
        while not fin:
            for clave, _ in listos.select(0.2):
                if clave.data:
                    clave.data.lee()
                    continue
                try:
                    nueva = Persona(escucha.accept()[0])
                    listos.register(nueva.conexion, EVENT_READ, nueva)
                    nueva.envia("* ¿Qué apodo quieres?")
                except OSError:
                    time.sleep(0.01)  # No hay descriptores para más.
            saca(listos, args.plazo)
        saca(listos, plazo=-1)  # A todos.
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ya se está yendo.
    print("\nSala cerrada.")


if __name__ == "__main__":
    main()
