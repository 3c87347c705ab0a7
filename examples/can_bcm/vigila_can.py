"""Vigila una trama CAN cíclica: avisa si cambia y si deja de llegar.

Enseña CAN_BCM con RX_SETUP: el núcleo compara cada trama con la anterior y
cuenta el silencio, y el programa solo despierta cuando hay algo que decir.
Se termina con Ctrl+C.

    python3 vigila_can.py [--interfaz vcan0] [--id 123] [--silencio 0.5]
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
            "Uso: vigila_can.py [--interfaz NOMBRE] [--id 000-7FF] "
            "[--silencio SEGUNDOS]"
        )


def identificador(texto: str) -> int:
    if not re.fullmatch(r"[0-7][0-9A-Fa-f]{2}", texto):
        raise ValueError
    return int(texto, 16)


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
    opciones.add_argument("--silencio", type=segundos, default=0.5)
    args = opciones.parse_args()
    try:
        with abre() as gestor:
            gestor.connect((args.interfaz,))
            for senal in SENALES:
                signal.signal(senal, interrumpe)
            # Sin STARTTIMER, el silencio cuenta desde la primera trama. Con
            # RX_ANNOUNCE_RESUME, avisa si vuelve, aunque traiga lo mismo.
            que_hacer = socket.CAN_BCM_SETTIMER
            que_hacer |= socket.CAN_BCM_RX_ANNOUNCE_RESUME
            entero, resto = divmod(round(args.silencio * 1_000_000), 1_000_000)
            orden = struct.pack(
                CABECERA, socket.CAN_BCM_RX_SETUP, que_hacer, 0,
                entero, resto, 0, 0, args.id, 1,
            )  # fmt: skip
            # La trama de la orden es una máscara: se comparan estos bits.
            gestor.send(orden + struct.pack(TRAMA, args.id, 8, b"\xff" * 8))
            print(f"Vigilo {args.id:03X} en {args.interfaz}", flush=True)
            while True:
                aviso = gestor.recv(72)
                codigo, *_ = struct.unpack_from(CABECERA, aviso)
                if codigo == socket.CAN_BCM_RX_TIMEOUT:
                    print(f"{args.id:03X} calla", flush=True)
                elif codigo == socket.CAN_BCM_RX_CHANGED:
                    _, longitud, datos = struct.unpack(TRAMA, aviso[-16:])
                    que = datos[:longitud].hex(" ")
                    print(f"{args.id:03X} trae {que}", flush=True)
    except OSError as error:
        sys.exit(f"No se pudo vigilar {args.interfaz!a}: {error}.")
    except KeyboardInterrupt:
        print("\nVigilancia terminada.")


if __name__ == "__main__":
    main()
