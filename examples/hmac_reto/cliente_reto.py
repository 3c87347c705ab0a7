"""Cliente que demuestra que sabe la clave, sin mandarla, y da una orden.

Enseña a firmar con HMAC-SHA256 el reto del servidor junto con la orden.

    python3 cliente_reto.py [--host 127.0.0.1] [--puerto 4435]
                            [--plazo 5] [--clave reto.clave] [ORDEN ...]
"""

import argparse
import hmac
import re
import signal
import socket
import sys
from pathlib import Path
from typing import NoReturn

PUERTO = 4435
LIMITE = 100  # Bytes de una línea del servidor.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_reto.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS] [--clave ARCHIVO] [ORDEN ...]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def lee_linea(conexion: socket.socket) -> bytes:
    linea = bytearray()
    while not linea.endswith(b"\n") and len(linea) < LIMITE:
        if not (datos := conexion.recv(LIMITE)):
            sys.exit("El servidor cerró la conexión.")
        linea += datos
    return bytes(linea)


def manda(conexion: socket.socket, clave: bytes, orden: bytes) -> bytes:
    """Contesta al reto y devuelve lo que dice el servidor."""
    reto = re.fullmatch(rb"RETO ([0-9a-f]{32})\n", lee_linea(conexion))
    if not reto:
        sys.exit("El servidor no manda un reto.")
    firma = hmac.new(clave, reto[1] + b" " + orden, "sha256").hexdigest()
    conexion.sendall(firma.encode() + b" " + orden + b"\n")
    return lee_linea(conexion)


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, lambda *_: None)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=5)
    opciones.add_argument("--clave", default="reto.clave")
    opciones.add_argument("orden", nargs="*", default=["saluda"])
    args = opciones.parse_args()
    orden = " ".join(args.orden).encode(errors="replace")
    if b"\n" in orden:
        sys.exit("La orden es una sola línea.")
    try:
        clave = bytes.fromhex(Path(args.clave).read_text())
        if len(clave) < 16:
            raise ValueError
    except (OSError, ValueError):
        sys.exit(f"No hay una clave en «{args.clave}»: la crea el servidor.")
    destino = (args.host, args.puerto)
    try:
        with socket.create_connection(destino, args.plazo) as conexion:
            veredicto = manda(conexion, clave, orden)
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except ConnectionRefusedError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except OSError as error:
        sys.exit(f"Se cortó la conexión (error {error.errno}).")
    except KeyboardInterrupt:
        for numero in (signal.SIGINT, signal.SIGTERM):
            signal.signal(numero, signal.SIG_IGN)  # Ya se está yendo.
        print()
        return
    if veredicto != b"BIEN\n":
        sys.exit("El servidor no aceptó la orden: ¿es esta su clave?")
    print("El servidor aceptó la orden.")


if __name__ == "__main__":
    main()
