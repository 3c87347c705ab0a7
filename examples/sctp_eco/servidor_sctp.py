"""Servidor de eco por SCTP: un solo socket para todas las conexiones.

Enseña el SCTP de uno a muchos: sin accept() ni hilos, recvfrom() da un
mensaje entero y de quién es. Se termina con Ctrl+C.

    python3 servidor_sctp.py [--host 127.0.0.1] [--puerto 50140]
"""

import argparse
import errno
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50140
MAYOR = 2**18
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: servidor_sctp.py [--host HOST] [--puerto 0-65535]")


def interrumpe(*_: object) -> NoReturn:
    # Cuenta la primera señal: otra, mientras sale, no hace nada.
    for senal in SENALES:
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def abre() -> socket.socket:
    try:
        return socket.socket(
            socket.AF_INET, socket.SOCK_SEQPACKET, socket.IPPROTO_SCTP
        )
    except (AttributeError, OSError):
        falta = "No se puede abrir SCTP: hace falta un sistema con sctp."
        print(falta, file=sys.stderr)
        sys.exit(2)


def sirve(servidor: socket.socket) -> NoReturn:
    while True:
        try:
            datos, (host, puerto) = servidor.recvfrom(MAYOR)
            print(
                f"De {host}:{puerto}, {len(datos)} bytes: {datos[:40]!r}",
                flush=True,
            )
            # Sin esperar: quien no lee no deja sin servicio a los demás.
            servidor.sendto(datos, socket.MSG_DONTWAIT, (host, puerto))
        except OSError as error:
            # Una conexión cortada solo afecta a su cliente.
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
            # También aquí se escucha, aunque no haya accept().
            servidor.listen()
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
