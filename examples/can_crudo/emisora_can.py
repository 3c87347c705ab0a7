"""Pone tramas en un bus CAN, escritas como identificador#datos.

Enseña CAN_RAW: una trama son 16 bytes, y no tiene destinatario: el
identificador dice qué es, y la oye quien quiera.

    python3 emisora_can.py [--interfaz vcan0] TRAMA [TRAMA ...]

Por ejemplo: 123#0102A0 (11 bits), 18FEEE00#50 (29 bits), 123#R (petición).
"""

import argparse
import re
import signal
import socket
import struct
import sys
from typing import NoReturn

TRAMA = "=IB3x8s"  # Identificador, longitud, relleno y ocho bytes.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: emisora_can.py [--interfaz NOMBRE] TRAMA [TRAMA ...] "
            "(TRAMA: 123#0102A0)"
        )


def trama(texto: str) -> bytes:
    """Los 16 bytes de `123#0102`, con tres cifras, o de `18FEEE00#50`."""
    partes = re.fullmatch(
        r"([0-7][0-9A-F]{2}|[01][0-9A-F]{7})#(R|(?:[0-9A-F]{2}){0,8})",
        texto.upper(),
    )
    if partes is None:
        raise ValueError
    numero = int(partes[1], 16)
    if len(partes[1]) == 8:
        numero |= socket.CAN_EFF_FLAG
    if partes[2] == "R":
        return struct.pack(TRAMA, numero | socket.CAN_RTR_FLAG, 0, b"")
    datos = bytes.fromhex(partes[2])
    return struct.pack(TRAMA, numero, len(datos), datos)


def abre() -> socket.socket:
    try:
        return socket.socket(socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW)
    except (AttributeError, OSError):
        print(
            "No se puede abrir AF_CAN: hace falta Linux con can-raw.",
            file=sys.stderr,
        )
        sys.exit(2)


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--interfaz", default="vcan0")
    opciones.add_argument("tramas", nargs="*", default=["123#0102A0"])
    args = opciones.parse_args()
    try:
        with abre() as bus:
            bus.bind((args.interfaz,))
            for texto in args.tramas:
                bus.send(trama(texto))
                print(f"Enviada: {texto.upper()}", flush=True)
    except ValueError:
        sys.exit(f"No es una trama: {texto!a}. Escribe algo como 123#0102A0.")
    except OSError as error:
        # Sin interfaz, apagada, o con su cola llena: en CAN no se espera.
        sys.exit(f"No se pudo enviar por {args.interfaz!a}: {error}.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
