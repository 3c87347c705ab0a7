"""Hace de cuadro de mandos: enseña las revoluciones y los informes.

Enseña CAN_J1939: recvfrom() da el mensaje entero, aunque viajara en varias
tramas, con su grupo y quién lo mandó. Se termina con Ctrl+C.

    python3 cuadro_j1939.py [--interfaz vcan0]
"""

import argparse
import signal
import socket
import struct
import sys
from typing import NoReturn

CUADRO = 0x17  # La dirección que la norma da al cuadro de mandos.
EEC1 = 0xF004  # Grupo del régimen del motor; va para todos.
PROPIO = 0xEF00  # Grupo de uso libre; va a una dirección.
SOL_CAN_J1939 = 107  # Python trae las opciones, pero no su nivel.
MAYOR = 1785  # Bytes que caben en una difusión; lo demás se recorta.
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: cuadro_j1939.py [--interfaz NOMBRE]")


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


def filtro(grupo: int) -> bytes:
    """Un filtro de C: nombre, grupo y dirección, cada uno con su máscara."""
    return struct.pack("=QQIIBB6x", 0, 0, grupo, 0x3FFFF, 0, 0)


def en_texto(datos: bytes, grupo: int) -> str:
    if grupo == EEC1:
        if len(datos) != 8:
            return f"régimen con {len(datos)} bytes, y son 8"
        (octavos,) = struct.unpack_from("<H", datos, 3)
        return f"{octavos / 8:g} rpm"
    texto = datos.decode(errors="replace")
    return "".join(c if c.isprintable() else "·" for c in texto)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--interfaz", default="vcan0")
    args = opciones.parse_args()
    try:
        with abre() as cuadro:
            # Las difusiones solo llegan a quien tiene permiso para hacerlas.
            cuadro.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            cuadro.setsockopt(
                SOL_CAN_J1939,
                socket.SO_J1939_FILTER,
                filtro(EEC1) + filtro(PROPIO),
            )
            cuadro.bind(
                (
                    args.interfaz,
                    socket.J1939_NO_NAME,
                    socket.J1939_NO_PGN,
                    CUADRO,
                )
            )
            for senal in SENALES:
                signal.signal(senal, interrumpe)
            print(f"Cuadro {CUADRO:#04x} en {args.interfaz}", flush=True)
            while True:
                datos, (_, _, grupo, origen) = cuadro.recvfrom(MAYOR)
                que = en_texto(datos, grupo)
                print(f"{grupo:#07x} de {origen:#04x}: {que}", flush=True)
    except OSError as error:
        sys.exit(f"No se pudo escuchar en {args.interfaz!a}: {error}.")
    except KeyboardInterrupt:
        print("\nCuadro apagado.")


if __name__ == "__main__":
    main()
