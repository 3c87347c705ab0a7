"""Encarga al núcleo que repita una trama CAN a un ritmo fijo.

Enseña CAN_BCM con TX_SETUP: Python da la orden y espera; el ritmo lo lleva
el núcleo, y no lo altera que el programa esté ocupado.

    python3 ciclo_can.py [--interfaz vcan0] [--id 123] [--datos 0102]
                         [--cada 0.1] [--veces 5]
"""

import argparse
import re
import signal
import socket
import struct
import sys
from typing import NoReturn

# Código, indicadores, veces, dos intervalos, identificador y tramas. Los
# intervalos son `long` de C: por eso `@`, y el 0q que alinea la trama.
CABECERA = "@3I4l2I0q"
TRAMA = "=IB3x8s"
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: ciclo_can.py [--interfaz NOMBRE] [--id 000-7FF] "
            "[--datos HEX] [--cada SEGUNDOS] [--veces 1-1000]"
        )


def identificador(texto: str) -> int:
    if not re.fullmatch(r"[0-7][0-9A-Fa-f]{2}", texto):
        raise ValueError
    return int(texto, 16)


def ocho_bytes(texto: str) -> bytes:
    datos = bytes.fromhex(texto)
    if len(datos) > 8:
        raise ValueError
    return datos


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0.001 <= valor <= 3600:
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
        return socket.socket(socket.AF_CAN, socket.SOCK_DGRAM, socket.CAN_BCM)
    except (AttributeError, OSError):
        print(
            "No se puede abrir AF_CAN: hace falta Linux con can-bcm.",
            file=sys.stderr,
        )
        sys.exit(2)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--interfaz", default="vcan0")
    opciones.add_argument("--id", type=identificador, default=0x123)
    opciones.add_argument("--datos", type=ocho_bytes, default=b"\1\2")
    opciones.add_argument("--cada", type=segundos, default=0.1)
    opciones.add_argument(
        "--veces", type=int, choices=range(1, 1001), default=5
    )
    args = opciones.parse_args()
    try:
        with abre() as gestor:
            gestor.connect((args.interfaz,))
            for senal in SENALES:
                signal.signal(senal, interrumpe)
            # SETTIMER y STARTTIMER: pon el ritmo y empieza. TX_COUNTEVT:
            # avisa al acabar. Con el segundo intervalo a 0, ahí se para.
            que_hacer = socket.CAN_BCM_SETTIMER | socket.CAN_BCM_STARTTIMER
            que_hacer |= socket.CAN_BCM_TX_COUNTEVT
            entero, resto = divmod(round(args.cada * 1_000_000), 1_000_000)
            orden = struct.pack(
                CABECERA, socket.CAN_BCM_TX_SETUP, que_hacer, args.veces,
                entero, resto, 0, 0, args.id, 1,
            )  # fmt: skip
            trama = struct.pack(TRAMA, args.id, len(args.datos), args.datos)
            gestor.send(orden + trama)
            print(f"{args.id:03X} cada {args.cada:g} s, {args.veces} veces")
            # Cerrar el socket antes de tiempo detendría el envío.
            sys.stdout.flush()
            codigo, *_ = struct.unpack_from(CABECERA, gestor.recv(72))
            if codigo == socket.CAN_BCM_TX_EXPIRED:
                print("El núcleo acabó el encargo.")
    except OSError as error:
        sys.exit(f"No se pudo enviar por {args.interfaz!a}: {error}.")
    except KeyboardInterrupt:
        print("\nEncargo cancelado.")


if __name__ == "__main__":
    main()
