"""Servidor que dice cuándo llegó cada datagrama, según el núcleo.

Enseña a pedir la marca de tiempo con SO_TIMESTAMPNS y a leerla de los datos
auxiliares: es la hora de llegada, aunque el programa tarde en leer.

    python3 servidor_marca_tiempo.py [--host 127.0.0.1] [--puerto 50165]
                                     [--pausa 0]
"""

import argparse
import errno
import signal
import socket
import struct
import sys
import time
from typing import NoReturn

PUERTO = 50165
SENALES = (signal.SIGINT, signal.SIGTERM)
SO_TIMESTAMPNS = 35  # Linux (x86 y ARM); el módulo no trae el nombre.
HORA = struct.Struct("@ll")  # struct timespec: segundos y nanosegundos


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_marca_tiempo.py [--host HOST] [--puerto 0-65535] "
            "[--pausa SEGUNDOS]"
        )


def pausa(texto: str) -> float:
    valor = float(texto)
    if not 0 <= valor <= 3600:
        raise ValueError
    return valor


def interrumpe(*_: object) -> NoReturn:
    for senal in SENALES:  # Otra señal, mientras sale, no hace nada.
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def llegada(auxiliares: list[tuple[int, int, bytes]]) -> int | None:
    """Los nanosegundos desde 1970 de la marca, si viene."""
    for nivel, tipo, datos in auxiliares:
        # El mensaje lleva el mismo número que la opción: SCM_TIMESTAMPNS.
        if (nivel, tipo) == (socket.SOL_SOCKET, SO_TIMESTAMPNS):
            segundos, resto = HORA.unpack(datos[: HORA.size])
            return int(segundos) * 10**9 + int(resto)
    return None


def sirve(s: socket.socket, espera: float) -> NoReturn:
    espacio = socket.CMSG_LEN(HORA.size)  # Lo justo para un mensaje.
    while True:
        datos, auxiliares, _, cliente = s.recvmsg(65535, espacio)
        marca = llegada(auxiliares)
        if marca is None:
            continue  # Llegó antes de que se pidieran las marcas.
        antes = (time.time_ns() - marca) / 1e6
        host, puerto = cliente
        print(
            f"De {host}:{puerto}, {len(datos)} bytes: "
            f"llegó hace {antes:.3f} ms",
            flush=True,
        )
        try:
            s.sendto(f"{marca}\n".encode(), cliente)
        except OSError as error:
            print(f"No se pudo contestar (error {error.errno}).", flush=True)
        time.sleep(espera)  # Ocupado en otra cosa: los demás esperan en cola.


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--pausa", type=pausa, default=0)
    args = opciones.parse_args()
    if sys.platform != "linux":
        print("SO_TIMESTAMPNS es de Linux.", file=sys.stderr)
        sys.exit(2)
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
            s.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
            s.bind((args.host, args.puerto))
            host, puerto = s.getsockname()
            print(f"Servidor de marcas en {host}:{puerto}", flush=True)
            sirve(s, args.pausa)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
