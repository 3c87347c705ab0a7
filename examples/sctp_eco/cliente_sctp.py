"""Cliente de eco por SCTP: manda mensajes enteros y muestra lo que vuelve.

Enseña que se conecta como en TCP, pero cada envío es un mensaje y llega
con su principio y su fin.

    python3 cliente_sctp.py [--host 127.0.0.1] [--puerto 50140]
                            [--plazo 5] [MENSAJE ...]
"""

import argparse
import os
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50140
MAYOR = 2**18
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_sctp.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS] [MENSAJE ...]"
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


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=5)
    opciones.add_argument(
        "mensajes", nargs="*", type=os.fsencode, default=[b"uno", b"dos"]
    )
    args = opciones.parse_args()
    if b"" in args.mensajes:
        sys.exit("SCTP no lleva mensajes vacíos.")
    try:
        with abre() as cliente:
            cliente.settimeout(args.plazo)
            cliente.connect((args.host, args.puerto))
            # Todos seguidos: por TCP podrían llegar pegados; por SCTP, no.
            for mensaje in args.mensajes:
                cliente.send(mensaje)
            for mensaje in args.mensajes:
                if not (datos := cliente.recv(MAYOR)):
                    sys.exit("El servidor cerró la conexión.")
                if datos != mensaje:
                    sys.exit("El servidor no devolvió lo mismo.")
                texto = datos.decode(errors="replace")
                print(f"Eco: {texto!r}", flush=True)
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except ConnectionRefusedError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except OSError as error:
        sys.exit(f"Se cortó la conexión (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
