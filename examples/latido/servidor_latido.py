"""Servidor que late: manda un byte de vez en cuando y espera lo mismo.

Enseña a notar que el otro ya no está, aunque la conexión siga abierta: a
quien calla demasiado se le da por perdido. Se termina con Ctrl+C.

    python3 servidor_latido.py [--puerto 50150] [--cada 1] [--plazo 3]
"""

import argparse
import contextlib
import errno
import selectors
import signal
import socket
import sys
import time
from typing import NoReturn

PUERTO = 50150


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: --host H --puerto N --cada S --plazo S")


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


class Servidor:
    def __init__(self, escucha: socket.socket, plazo: float) -> None:
        self.plazo, self.sigue = plazo, True
        self.selector = selectors.DefaultSelector()
        self.selector.register(escucha, selectors.EVENT_READ, self.acepta)
        # Quién es cada uno, y cuándo se le oyó por última vez.
        self.oidos: dict[socket.socket, tuple[str, float]] = {}

    def para(self, *_: object) -> None:
        self.sigue = False

    def acepta(self, escucha: socket.socket) -> None:
        try:
            conexion, (host, puerto) = escucha.accept()
        except OSError:
            time.sleep(0.1)  # Demasiadas conexiones, o esta se deshizo.
            return
        conexion.setblocking(False)
        self.selector.register(conexion, selectors.EVENT_READ, self.recibe)
        self.oidos[conexion] = f"{host}:{puerto}", time.monotonic()
        print(f"Conexión de {host}:{puerto}", flush=True)
        self.late(conexion)

    def late(self, conexion: socket.socket) -> None:
        with contextlib.suppress(OSError):  # Si se cortó, recv() lo dirá.
            conexion.send(b"\n")

    def recibe(self, conexion: socket.socket) -> None:
        """Cualquier byte es señal de vida; lo que diga no importa aquí."""
        datos = b""
        with contextlib.suppress(OSError):
            datos = conexion.recv(16384)
        if datos:
            self.oidos[conexion] = self.oidos[conexion][0], time.monotonic()
        else:
            self.suelta(conexion, "se fue.")

    def suelta(self, conexion: socket.socket, motivo: str) -> None:
        self.selector.unregister(conexion)
        conexion.close()
        print(f"{self.oidos.pop(conexion)[0]} {motivo}", flush=True)

    def sirve(self, cada: float) -> None:
        proximo = time.monotonic() + cada
        while self.sigue:
            # Como mucho 0.5 s, para ver a tiempo si hay que parar.
            self.selector.select(min(0.5, max(0, proximo - time.monotonic())))
            ahora = time.monotonic()
            # Si quien durmió fue este programa, los latidos están por leer.
            for clave, _ in self.selector.select(0):
                clave.data(clave.fileobj)  # acepta() o recibe()
            for conexion, (_, cuando) in list(self.oidos.items()):
                if ahora - cuando > self.plazo:
                    self.suelta(conexion, "calla: se le da por perdido.")
                elif ahora >= proximo:
                    self.late(conexion)
            proximo = ahora + cada if ahora >= proximo else proximo
        for conexion in list(self.oidos):
            self.suelta(conexion, "despedido.")


def main() -> None:
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    opcion("--cada", type=segundos, default=1)
    opcion("--plazo", type=segundos, default=3)
    args = opciones.parse_args()
    try:
        with socket.create_server((args.host, args.puerto)) as escucha:
            escucha.setblocking(False)
            servidor = Servidor(escucha, args.plazo)
            signal.signal(signal.SIGINT, servidor.para)
            signal.signal(signal.SIGTERM, servidor.para)
            print("Latido en {}:{}".format(*escucha.getsockname()), flush=True)
            servidor.sirve(args.cada)
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ya se está yendo.
            print("\nServidor detenido.")
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")


if __name__ == "__main__":
    main()
