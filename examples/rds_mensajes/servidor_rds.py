"""Devuelve cada mensaje que le llega por RDS.

Enseña AF_RDS: un solo socket habla con todos, los mensajes llegan enteros
y en orden, y las direcciones son como en UDP. Se termina con Ctrl+C.

    python3 servidor_rds.py [--host 127.0.0.1] [--puerto 4000]
"""

import argparse
import errno
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 4000
MAYOR = 2**20
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: servidor_rds.py [--host HOST] [--puerto 0-65535]")


def interrumpe(*_: object) -> NoReturn:
    # Cuenta la primera señal: otra, mientras sale, no hace nada.
    for senal in SENALES:
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def abre() -> socket.socket:
    try:
        return socket.socket(socket.AF_RDS, socket.SOCK_SEQPACKET)
    except (AttributeError, OSError):
        falta = "No se puede abrir AF_RDS: hace falta Linux con rds."
        print(falta, file=sys.stderr)
        sys.exit(2)


def sirve(servidor: socket.socket) -> NoReturn:
    while True:
        datos, (host, puerto) = servidor.recvfrom(MAYOR)
        print(
            f"De {host}:{puerto}, {len(datos)} bytes: {datos[:40]!r}",
            flush=True,
        )
        try:
            # Sin esperar: a quien no lee se le llena la cola, y un envío
            # que esperase por él dejaría sin servicio a los demás.
            servidor.sendto(datos, socket.MSG_DONTWAIT, (host, puerto))
        except OSError as error:
            print(f"No se pudo contestar (error {error.errno}).", flush=True)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    args = opciones.parse_args()
    try:
        with abre() as servidor:
            servidor.bind((args.host, args.puerto))
            for senal in SENALES:
                signal.signal(senal, interrumpe)
            host, puerto = servidor.getsockname()
            print(f"Servidor de eco en {host}:{puerto}", flush=True)
            sirve(servidor)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
