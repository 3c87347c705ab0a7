"""Envía bloques numerados (`python3 cliente_bloques.py --bloques 1000`).

Enseña a enviar desde un único búfer: solo se cambian los bytes del número.

    python3 cliente_bloques.py [--bloques 1000] [--host 127.0.0.1]
                               [--puerto 50121] [--plazo 10]
"""

import argparse
import signal
import socket
import struct
import sys
from typing import NoReturn

PUERTO = 50121
BLOQUE = 65536  # Bytes; los ocho primeros son el número del bloque.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} --bloques N --host H --puerto N --plazo S")


def detente(*_: object) -> NoReturn:
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Con una basta: ya se va.
    raise KeyboardInterrupt


def envia(conexion: socket.socket, bloques: int) -> None:
    bloque = bytearray(BLOQUE)
    for numero in range(bloques):
        struct.pack_into("!Q", bloque, 0, numero)
        conexion.sendall(bloque)
    conexion.shutdown(socket.SHUT_WR)  # No hay más.
    print(f"Enviados {bloques} bloques, {bloques * BLOQUE} bytes.", flush=True)
    respuesta = b""
    while len(respuesta) < 100 and (datos := conexion.recv(100)):
        respuesta += datos
    if respuesta != f"{bloques}\n".encode():
        sys.exit("El servidor no los recibió bien.")
    print("El servidor los recibió todos, en un solo búfer.")


def main() -> None:
    signal.signal(signal.SIGINT, detente)
    signal.signal(signal.SIGTERM, detente)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--bloques", type=int, default=1000)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=10)
    args = opciones.parse_args()
    if not (
        0 < args.plazo <= 3600
        and 0 <= args.puerto < 65536
        and args.bloques >= 0
    ):
        opciones.error("")
    destino = (args.host, args.puerto)
    try:
        with socket.create_connection(destino, args.plazo) as conexion:
            envia(conexion, args.bloques)
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
