"""Servidor de eco por SCTP: devuelve a cada cliente sus mensajes.

Enseña que SCTP se sirve como TCP, con un hilo por conexión, y que cada
recv() da un mensaje. Se termina con Ctrl+C.

    python3 servidor_sctp.py [--host 127.0.0.1] [--puerto 50140]
                             [--plazo 60]
"""

import argparse
import errno
import signal
import socket
import sys
import threading
import time
from typing import NoReturn

PUERTO = 50140
MAYOR = 2**18
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_sctp.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def interrumpe(*_: object) -> NoReturn:
    # Cuenta la primera señal: otra, mientras sale, no hace nada.
    for senal in SENALES:
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def abre() -> socket.socket:
    try:
        return socket.socket(
            socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_SCTP
        )
    except (AttributeError, OSError):
        falta = "No se puede abrir SCTP: hace falta un sistema con sctp."
        print(falta, file=sys.stderr)
        sys.exit(2)


def atiende(conexion: socket.socket, plazo: float) -> None:
    with conexion:
        conexion.settimeout(plazo)
        try:
            while datos := conexion.recv(MAYOR):
                conexion.sendall(datos)
        except OSError:
            # Se fue de golpe o venció el plazo: los demás clientes siguen.
            pass


def sirve(escucha: socket.socket, plazo: float) -> NoReturn:
    while True:
        try:
            conexion, (host, puerto) = escucha.accept()
        except OSError:
            # Demasiadas conexiones abiertas, o esta se deshizo al llegar.
            time.sleep(0.1)
            continue
        hilo = threading.Thread(
            target=atiende, args=(conexion, plazo), daemon=True
        )
        try:
            hilo.start()
        except RuntimeError:
            conexion.close()  # El sistema no da más hilos.
        print(f"Conexión de {host}:{puerto}", flush=True)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=60)
    args = opciones.parse_args()
    try:
        with abre() as escucha:
            escucha.bind((args.host, args.puerto))
            escucha.listen()
            for senal in SENALES:
                signal.signal(senal, interrumpe)
            host, puerto = escucha.getsockname()
            print(f"Servidor de eco en {host}:{puerto}", flush=True)
            sirve(escucha, args.plazo)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
