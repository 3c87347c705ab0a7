"""Servidor de eco que nota si un cliente desapareció sin despedirse.

Enseña las sondas keepalive: cuando un cliente calla, el sistema le
pregunta si sigue ahí; si no contesta a ninguna, recv() falla. Se termina
con Ctrl+C.

    python3 servidor_keepalive.py [--host 127.0.0.1] [--puerto 50160]
                                  [--plazo 60] [--cada 10] [--sondas 3]
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

PUERTO = 50160
# En macOS, el primer tiempo se llama de otro modo.
OTROS = hasattr(socket, "TCP_KEEPIDLE")
CALLADO = getattr(socket, "TCP_KEEPIDLE" if OTROS else "TCP_KEEPALIVE")


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: --host H --puerto N --plazo S --cada S --sondas N")


class Servidor:
    def __init__(
        self, escucha: socket.socket, args: argparse.Namespace
    ) -> None:
        self.args, self.sigue = args, True
        self.selector = selectors.DefaultSelector()
        self.selector.register(escucha, selectors.EVENT_READ, self.acepta)
        self.quienes: dict[socket.socket, str] = {}

    def para(self, *_: object) -> None:
        self.sigue = False

    def acepta(self, escucha: socket.socket) -> None:
        try:
            conexion, (host, puerto) = escucha.accept()
        except OSError:
            time.sleep(0.1)  # Demasiadas conexiones, o esta se deshizo.
            return
        conexion.setblocking(False)
        opciones = (
            (CALLADO, self.args.plazo),  # segundos callado hasta preguntar
            (socket.TCP_KEEPINTVL, self.args.cada),  # entre dos preguntas
            (socket.TCP_KEEPCNT, self.args.sondas),  # sin respuesta: adiós
        )
        with contextlib.suppress(OSError):  # Si se deshizo, recv() lo dirá.
            conexion.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            for opcion, valor in opciones:
                conexion.setsockopt(socket.IPPROTO_TCP, opcion, valor)
        self.selector.register(conexion, selectors.EVENT_READ, self.atiende)
        self.quienes[conexion] = f"{host}:{puerto}"
        print(f"Conexión de {host}:{puerto}", flush=True)

    def atiende(self, conexion: socket.socket) -> None:
        motivo = "se fue."
        try:
            if datos := conexion.recv(16384):
                if conexion.send(datos) == len(datos):
                    return
                motivo = "no lee: se le corta."
        except TimeoutError:
            # Nadie puso un plazo: es el sistema, errno.ETIMEDOUT.
            motivo = "no contesta a las sondas: se le da por perdido."
        except OSError:
            motivo = "cortó."
        self.selector.unregister(conexion)
        conexion.close()
        print(f"{self.quienes.pop(conexion)} {motivo}", flush=True)

    def sirve(self) -> None:
        while self.sigue:
            # Un plazo, para ver a tiempo si hay que parar.
            for clave, _ in self.selector.select(0.5):
                clave.data(clave.fileobj)  # acepta() o atiende()
        for conexion in self.quienes:
            conexion.close()


def main() -> None:
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    opcion("--plazo", type=int, choices=range(1, 3601), default=60)
    opcion("--cada", type=int, choices=range(1, 3601), default=10)
    opcion("--sondas", type=int, choices=range(1, 101), default=3)
    args = opciones.parse_args()
    try:
        with socket.create_server((args.host, args.puerto)) as escucha:
            escucha.setblocking(False)
            servidor = Servidor(escucha, args)
            signal.signal(signal.SIGINT, servidor.para)
            signal.signal(signal.SIGTERM, servidor.para)
            host, puerto = escucha.getsockname()
            print(f"Servidor de eco en {host}:{puerto}", flush=True)
            servidor.sirve()
            for senal in (signal.SIGINT, signal.SIGTERM):
                signal.signal(senal, signal.SIG_IGN)  # Ya se está yendo.
            print("\nServidor detenido.")
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")


if __name__ == "__main__":
    main()
