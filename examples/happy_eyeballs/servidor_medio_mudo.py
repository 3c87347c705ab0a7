"""Servidor que contesta en una dirección y en otra ni eso.

Enseña a fabricar, sin salir de esta máquina, una dirección que calla: un
socket que escucha con la cola llena. En Linux, quien llama no recibe ni
un sí ni un no, como cuando un cortafuegos se traga lo que llega.

    python3 servidor_medio_mudo.py [--host 127.0.0.1] [--mudo ::1]
                                   [--puerto 4448]
"""

import argparse
import errno
import signal
import socket
import sys
import time
from contextlib import ExitStack, suppress
from typing import NoReturn

PUERTO = 4448
senales: list[int] = []  # Las que van llegando: con la primera, se termina.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_medio_mudo.py [--host IPV4] [--mudo IP] "
            "[--puerto 0-65535]"
        )


def calla(host: str, puerto: int, abiertos: ExitStack) -> None:
    """Escucha en esa dirección sin atender, con la cola llena."""
    familia = socket.AF_INET6 if ":" in host else socket.AF_INET
    mudo = socket.create_server((host, puerto), family=familia, backlog=0)
    abiertos.enter_context(mudo)
    for _ in range(3):
        # Cabe la primera. Desde la segunda, el sistema no contesta a nadie.
        relleno = abiertos.enter_context(socket.socket(familia))
        relleno.setblocking(False)
        relleno.connect_ex((host, puerto))


def abre(args: argparse.Namespace, abiertos: ExitStack) -> socket.socket:
    """Los dos sockets en el mismo puerto, cada uno en su dirección."""
    while True:
        args.usa = args.host  # Si falla, se dice cuál de las dos.
        escucha = socket.create_server((args.usa, args.puerto))
        abiertos.enter_context(escucha)
        args.usa = args.mudo
        try:
            calla(args.mudo, escucha.getsockname()[1], abiertos)
            return escucha
        except OSError as error:
            # El puerto que prestó el sistema puede estar ocupado en la otra
            # dirección: se le pide otro.
            if args.puerto or error.errno != errno.EADDRINUSE:
                raise


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, lambda numero, _: senales.append(numero))
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--mudo", default="::1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    args = opciones.parse_args()
    try:
        with ExitStack() as abiertos:
            escucha = abre(args, abiertos)
            host, puerto = escucha.getsockname()
            print(f"Mudo para quien llama a {args.mudo}")
            print(f"Servidor en {host}:{puerto}", flush=True)
            escucha.settimeout(0.2)  # accept() no acaba al llegar una señal.
            while not senales:
                try:
                    conexion, _ = escucha.accept()
                except OSError as error:
                    if not isinstance(error, TimeoutError):
                        time.sleep(0.1)  # Demasiadas conexiones abiertas.
                    continue
                # No espera a nadie, así que no hace falta un hilo: en una
                # conexión recién hecha, esta frase cabe en el búfer.
                with conexion, suppress(OSError):
                    conexion.setblocking(False)
                    conexion.send(f"Hola desde {host}.\n".encode())
            for numero in (signal.SIGINT, signal.SIGTERM):
                signal.signal(numero, signal.SIG_IGN)  # Ya se está yendo.
            print("\nServidor detenido.")
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        donde = f"[{args.usa}]" if ":" in args.usa else args.usa
        sys.exit(f"Dirección {causa}: {donde}:{args.puerto}.")


if __name__ == "__main__":
    main()
