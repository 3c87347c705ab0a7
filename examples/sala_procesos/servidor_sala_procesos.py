"""Sala de chat repartida entre procesos (`servidor_sala_procesos.py`).

Enseña a usar varios núcleos: sus trabajadores (`trabajador_sala.py`) aceptan
en la misma escucha, y él les dice qué enviar a quién. Acaba con Ctrl+C.
"""

import argparse
import errno
import json
import re
import signal
import socket
import sys
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from subprocess import Popen
from threading import Lock, Thread
from typing import NoReturn

PUERTO = 50100
COLA = 65536  # Bytes del búfer de envío que cada conexión hereda.
CUANTOS, TRABAJADOR = 2, Path(sys.path[0], "trabajador_sala.py")
SENALES = signal.SIGINT, signal.SIGTERM
Quien = tuple[socket.socket, int]  # Con qué trabajador habla, y su número.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} [--host H] [--puerto N] [--plazo S]")


class Sala:
    def __init__(self, escucha: socket.socket, plazo: float) -> None:
        self.escucha, self.plazo, self.cerrojo = escucha, plazo, Lock()
        self.personas: dict[Quien, str] = {}
        self.canales: set[socket.socket] = set()
        self.fin: list[int] = []  # Las señales que piden acabar.

    def envia(self, linea: str, quienes: Collection[Quien]) -> None:
        for canal in {canal for canal, _ in quienes}:
            suyos = [numero for otro, numero in quienes if otro is canal]
            with suppress(OSError):  # Acaba de morir.
                canal.sendall(json.dumps([suyos, linea]).encode() + b"\n")

    def recibe(self, quien: Quien, texto: str | None) -> None:
        apodo = self.personas.get(quien, "")
        if texto is None:
            if self.personas.pop(quien, None):
                self.envia(f"* {apodo} sale.", self.personas)
        elif apodo:
            self.envia(f"{apodo}: {texto}", self.personas.keys() - {quien})
        elif not re.fullmatch(r"[\w-]{1,20}", texto):
            self.envia("! Apodo no válido: 1 a 20 letras o cifras.", [quien])
        elif texto in self.personas.values():
            self.envia("! Ese apodo está ocupado: elige otro.", [quien])
        else:
            self.envia(f"* {texto} entra.", self.personas)
            self.personas[quien] = texto
            hola = f"* Hola, {texto}. Personas: {len(self.personas)}."
            self.envia(hola, [quien])

    def supervisa(self) -> None:
        """Un hilo por trabajador: lo lanza, lo oye y, si muere, lanza otro."""
        signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)  # La hereda el hijo.
        fd = self.escucha.fileno()
        orden = [sys.executable, f"{TRABAJADOR}", f"{fd}", f"{self.plazo}"]
        while not self.fin:
            canal, suyo = socket.socketpair()
            with canal, Popen(orden, stdin=suyo.fileno(), pass_fds=[fd]):
                suyo.close()
                self.canales.add(canal)
                with suppress(OSError), canal.makefile("rb") as entrada:
                    for numero, texto in map(json.loads, entrada):
                        with self.cerrojo:
                            self.recibe((canal, numero), texto)
                self.canales.remove(canal)
            with self.cerrojo:
                for quien in [q for q in self.personas if q[0] is canal]:
                    self.recibe(quien, None)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=600)
    args = opciones.parse_args()
    if not (0 < args.plazo <= 3600 and 0 <= args.puerto < 65536):
        opciones.error("")
    if not TRABAJADOR.exists():
        sys.exit("Falta trabajador_sala.py: guárdalo en esta misma carpeta.")
    if not hasattr(signal, "pthread_sigmask"):
        print("Este sistema no puede dar sockets a un hijo.", file=sys.stderr)
        sys.exit(2)
    try:
        escucha = socket.create_server((args.host, args.puerto))
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    sala = Sala(escucha, args.plazo)
    for senal in SENALES:
        signal.signal(senal, lambda numero, _: sala.fin.append(numero))
    with escucha:
        escucha.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, COLA)
        hilos = [Thread(target=sala.supervisa) for _ in range(CUANTOS)]
        for hilo in hilos:
            hilo.start()
        print("Sala en {}:{}".format(*escucha.getsockname()), flush=True)
        while any(hilo.is_alive() for hilo in hilos):
            hilos[0].join(0.1)
            for canal in list(sala.canales) if sala.fin else []:
                with suppress(OSError):
                    canal.shutdown(socket.SHUT_RDWR)  # El trabajador acaba.
    print("\nSala cerrada.")


if __name__ == "__main__":
    main()
