"""Escucha un bus CAN y enseña las tramas que pasan sus filtros.

Enseña CAN_RAW_FILTER: el núcleo compara, y las tramas que no interesan ni
despiertan al programa. Se termina con Ctrl+C.

    python3 monitor_can.py [--interfaz vcan0] [--filtro 120:7F0 ...]

Un filtro deja pasar si identificador & máscara == valor & máscara.
"""

import argparse
import re
import signal
import socket
import struct
import sys
from typing import NoReturn

TRAMA = "=IB3x8s"  # Identificador, longitud, relleno y ocho bytes.
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: monitor_can.py [--interfaz NOMBRE] "
            "[--filtro VALOR:MÁSCARA ...]"
        )


def filtro(texto: str) -> bytes:
    """Los ocho bytes de `120:7F0` (o de `18FEEE00:1FFFFF00`, de 29 bits)."""
    partes = re.fullmatch(
        r"([0-7][0-9A-F]{2}):([0-7][0-9A-F]{2})"
        r"|([01][0-9A-F]{7}):([01][0-9A-F]{7})",
        texto.upper(),
    )
    if partes is None:
        raise ValueError
    corto, su_mascara, largo, la_suya = partes.groups()
    # El indicador va en la máscara: sin él, un filtro de 11 bits dejaría
    # pasar tramas largas que acaban igual.
    if corto:
        mascara = int(su_mascara, 16) | socket.CAN_EFF_FLAG
        return struct.pack("=II", int(corto, 16), mascara)
    valor = int(largo, 16) | socket.CAN_EFF_FLAG
    return struct.pack("=II", valor, int(la_suya, 16) | socket.CAN_EFF_FLAG)


def interrumpe(*_: object) -> NoReturn:
    # Cuenta la primera señal: otra, mientras sale, no hace nada.
    for senal in SENALES:
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def abre() -> socket.socket:
    try:
        return socket.socket(socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW)
    except (AttributeError, OSError):
        print(
            "No se puede abrir AF_CAN: hace falta Linux con can-raw.",
            file=sys.stderr,
        )
        sys.exit(2)


def en_texto(trama: bytes) -> str:
    numero, longitud, datos = struct.unpack(TRAMA, trama)
    if numero & socket.CAN_EFF_FLAG:
        quien = f"{numero & socket.CAN_EFF_MASK:08X}"
    else:
        quien = f"{numero & socket.CAN_SFF_MASK:03X}"
    if numero & socket.CAN_RTR_FLAG:
        return f"{quien:>8}  petición"
    return f"{quien:>8}  [{longitud}]  {datos[:longitud].hex(' ')}".rstrip()


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--interfaz", default="vcan0")
    opciones.add_argument("--filtro", nargs="+", default=[])
    args = opciones.parse_args()
    try:
        with abre() as bus:
            if args.filtro:
                filtros = b"".join(map(filtro, args.filtro))
                bus.setsockopt(
                    socket.SOL_CAN_RAW, socket.CAN_RAW_FILTER, filtros
                )
            # El filtro se pone antes: después de bind ya entran tramas.
            bus.bind((args.interfaz,))
            for senal in SENALES:
                signal.signal(senal, interrumpe)
            print(f"A la escucha en {args.interfaz}", flush=True)
            while True:
                print(en_texto(bus.recv(16)), flush=True)
    except ValueError:
        sys.exit("Un filtro se escribe 120:7F0, o 18FEEE00:1FFFFF00.")
    except OSError as error:
        sys.exit(f"No se pudo escuchar en {args.interfaz!a}: {error}.")
    except KeyboardInterrupt:
        print("\nMonitor detenido.")


if __name__ == "__main__":
    main()
