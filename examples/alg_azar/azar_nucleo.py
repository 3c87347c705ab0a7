"""Pide bytes al azar a un generador del núcleo y los cuenta.

Enseña el azar de AF_ALG: no se envía nada, solo se recibe, y cada recv()
da como mucho 128 bytes. Para el día a día está urandom(), que da lo mismo
en todos los sistemas.

    python3 azar_nucleo.py [--generador stdrng] [--bytes 300] [--hex]
"""

import argparse
import os
import re
import signal
import socket
import sys
from typing import NoReturn

MAS = 1_000_000


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: azar_nucleo.py [--generador NOMBRE] "
            f"[--bytes 1-{MAS}] [--hex]"
        )


def nombre(texto: str) -> str:
    # Un nombre de algoritmo: el núcleo lo busca entre sus módulos.
    if not re.fullmatch(r"[a-z0-9_(),-]{1,63}", texto):
        raise ValueError
    return texto


def cantidad(texto: str) -> int:
    valor = int(texto)
    if not 1 <= valor <= MAS:
        raise ValueError
    return valor


def falta(que: str) -> NoReturn:
    print(f"No se puede abrir {que}.", file=sys.stderr)
    sys.exit(2)


def abre() -> socket.socket:
    try:
        return socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET)
    except (AttributeError, OSError):
        falta("AF_ALG: hace falta Linux con el módulo af_alg")


def pide(
    generador: socket.socket, semilla: bytes, cuantos: int
) -> list[bytes]:
    """Los trozos que da el generador hasta reunir esos bytes."""
    # Sin semilla, recv() da EINVAL. Esta se suma a la del núcleo.
    generador.setsockopt(socket.SOL_ALG, socket.ALG_SET_KEY, semilla)
    trozos: list[bytes] = []
    uso, _ = generador.accept()
    with uso:
        while (quedan := cuantos - sum(map(len, trozos))) > 0:
            trozos.append(uso.recv(quedan))
    return trozos


def main() -> None:
    # No hay nada que deshacer: Ctrl+C acaba sin más.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--generador", type=nombre, default="stdrng")
    opciones.add_argument("--bytes", type=cantidad, default=300)
    opciones.add_argument("--hex", action="store_true")
    args = opciones.parse_args()
    semilla = os.urandom(32)
    try:
        with abre() as generador:
            generador.bind(("rng", args.generador))
            trozos = pide(generador, semilla, args.bytes)
            otros = pide(generador, semilla, args.bytes)
    except FileNotFoundError:
        falta(f"{args.generador}: este núcleo no lo tiene")
    except OSError as error:
        sys.exit(f"No se pudo con {args.generador}: {error}.")
    if args.hex:
        print(b"".join(trozos).hex())
        return
    print(f"{args.bytes} bytes, en trozos de:", *map(len, trozos))
    unos = sum(byte.bit_count() for trozo in trozos for byte in trozo)
    mitad = 0.4 < unos / args.bytes / 8 < 0.6
    print("Bits a uno:", "cerca de la mitad" if mitad else "algo falla")
    print("Segunda vez:", "los mismos" if trozos == otros else "otros bytes")


if __name__ == "__main__":
    main()
