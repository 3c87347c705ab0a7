"""Hace de motor de un camión: difunde sus revoluciones y manda un informe.

Enseña CAN_J1939: se envía a una dirección del bus y a un grupo (PGN), y el
núcleo compone los identificadores y parte lo que pasa de ocho bytes.

    python3 motor_j1939.py [--interfaz vcan0] [--cada 0.1] [RPM ...]
"""

import argparse
import signal
import socket
import struct
import sys
import time
from typing import NoReturn

MOTOR, CUADRO = 0x00, 0x17  # Direcciones que la norma da a cada uno.
EEC1 = 0xF004  # Grupo del régimen del motor; va para todos.
PROPIO = 0xEF00  # Grupo de uso libre; va a una dirección.
SIN_DATO = b"\xff" * 3
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: motor_j1939.py [--interfaz NOMBRE] [--cada SEGUNDOS] "
            "[RPM 0-8031 ...]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 60:
        raise ValueError
    return valor


def revoluciones(texto: str) -> int:
    valor = int(texto)
    if not 0 <= valor <= 8031:
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
            socket.AF_CAN, socket.SOCK_DGRAM, socket.CAN_J1939
        )
    except (AttributeError, OSError):
        print(
            "No se puede abrir AF_CAN: hace falta Linux con can-j1939.",
            file=sys.stderr,
        )
        sys.exit(2)


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--interfaz", default="vcan0")
    opciones.add_argument("--cada", type=segundos, default=0.1)
    opciones.add_argument("rpm", type=revoluciones, nargs="*")
    args = opciones.parse_args()
    nadie, todos = socket.J1939_NO_NAME, socket.J1939_NO_ADDR
    try:
        with abre() as motor:
            # Sin permiso de difusión, sendto() a todos da EACCES.
            motor.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            motor.settimeout(5)
            motor.bind((args.interfaz, nadie, socket.J1939_NO_PGN, MOTOR))
            for rpm in args.rpm or [800, 1500, 2200]:
                # Cada unidad vale 0.125 rpm; 0xFF quiere decir «sin dato».
                datos = struct.pack("<3sH3s", SIN_DATO, rpm * 8, SIN_DATO)
                motor.sendto(datos, (args.interfaz, nadie, EEC1, todos))
                print(f"Difundo {rpm} rpm", flush=True)
                time.sleep(args.cada)
            informe = "Motor en marcha, sin averías".encode()
            motor.sendto(informe, (args.interfaz, nadie, PROPIO, CUADRO))
            print(f"Informe al cuadro: {len(informe)} bytes", flush=True)
    except OSError as error:
        sys.exit(f"No se pudo enviar por {args.interfaz!a}: {error}.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
