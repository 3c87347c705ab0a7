"""Servidor de eco por UDP-Lite: acepta datagramas dañados en parte.

Enseña a decir cuánto de cada datagrama tiene que llegar intacto. Solo en
Linux hasta 7.0 y FreeBSD. Se termina con Ctrl+C.

    python3 servidor_udplite.py [--host 127.0.0.1] [--puerto 50038]
                                [--exige 0]
"""

import argparse
import errno
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50038
CABECERA = 8  # Bytes de la cabecera, que va siempre cubierta.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_udplite.py [--host HOST] [--puerto 0-65535] "
            "[--exige 0-65000]"
        )


def abre() -> socket.socket:
    """Un socket de UDP-Lite; donde no lo hay, termina con código 2."""
    if hasattr(socket, "IPPROTO_UDPLITE"):
        try:
            return socket.socket(
                socket.AF_INET, socket.SOCK_DGRAM, socket.IPPROTO_UDPLITE
            )
        except OSError:
            pass  # Python lo conoce, y este sistema no.
    print("Este sistema no tiene UDP-Lite.", file=sys.stderr)
    sys.exit(2)


def sirve(servidor: socket.socket) -> NoReturn:
    """Devuelve cada datagrama; ninguno detiene el servidor."""
    while True:
        try:
            datos, (host, puerto) = servidor.recvfrom(65535)
            # repr(): lo que no se puede imprimir sale en escapes.
            print(f"De {host}:{puerto}: {datos[:60]!r}", flush=True)
            servidor.sendto(datos, (host, puerto))
        except OSError as error:
            print(f"No se pudo contestar (error {error.errno}).", flush=True)


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--exige", type=int, choices=range(65001), default=0)
    args = opciones.parse_args()
    try:
        with abre() as servidor:
            # Lo que cubra menos no llega: el sistema lo descarta.
            servidor.setsockopt(
                socket.IPPROTO_UDPLITE,
                socket.UDPLITE_RECV_CSCOV,
                CABECERA + args.exige,
            )
            servidor.bind((args.host, args.puerto))
            host, puerto = servidor.getsockname()
            # flush: si la salida va a un archivo, la línea llega ya.
            print(f"Servidor de UDP-Lite en {host}:{puerto}", flush=True)
            sirve(servidor)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
