"""Manda mensajes por RDS y espera a que vuelvan.

Enseña que en AF_RDS se enlaza antes de enviar, también el cliente, y que
«fiable» no quiere decir que haya alguien: hace falta un plazo.

    python3 cliente_rds.py [--host 127.0.0.1] [--puerto 4000] [--plazo 5]
                           [MENSAJE ...]
"""

import argparse
import os
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 4000
MAYOR = 2**20
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_rds.py [--host HOST] [--puerto 0-65535] "
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
        return socket.socket(socket.AF_RDS, socket.SOCK_SEQPACKET)
    except (AttributeError, OSError):
        falta = "No se puede abrir AF_RDS: hace falta Linux con rds."
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
        "mensajes", nargs="*", type=os.fsencode, default=[b"hola"]
    )
    args = opciones.parse_args()
    try:
        # Con números: así se reconoce a quien conteste.
        destino = (socket.gethostbyname(args.host), args.puerto)
        with abre() as cliente:
            cliente.settimeout(args.plazo)
            # Con la dirección con la que se sale; la comodín no vale.
            cliente.bind(("127.0.0.1", 0))
            for mensaje in args.mensajes:
                cliente.sendto(mensaje, destino)
                datos, quien = cliente.recvfrom(MAYOR)
                if (datos, quien) != (mensaje, destino):
                    sys.exit("El servidor no devolvió lo mismo.")
                texto = datos.decode(errors="replace")
                print(f"Eco: {texto!r}", flush=True)
    except (socket.gaierror, TypeError, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except TimeoutError:
        sys.exit(
            f"Nadie contesta en {args.host}:{args.puerto}: "
            f"venció el plazo ({args.plazo} s)."
        )
    except OSError as error:
        sys.exit(f"No se pudo enviar a {args.host}:{args.puerto}: {error}.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
