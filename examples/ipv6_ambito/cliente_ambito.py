"""Pregunta por la misma dirección de enlace local en varias interfaces.

Enseña a listar las interfaces con if_nameindex() y a poner el ámbito en el
cuarto campo de la dirección: sin él, fe80::… no lleva a ningún sitio.

    python3 cliente_ambito.py [--host ::1] [--interfaz TODAS]
                              [--puerto 4449] [--plazo 5]
"""

import argparse
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 4449


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_ambito.py [--host IPV6] [--interfaz NOMBRE] "
            "[--puerto 0-65535] [--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def pregunta(host: str, puerto: int, ambito: int, plazo: float) -> str:
    """Manda un datagrama por esa interfaz y devuelve la respuesta."""
    with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as cliente:
        cliente.settimeout(plazo)
        try:
            # Host, puerto, flujo y ámbito.
            cliente.connect((host, puerto, 0, ambito))
            cliente.send(b"?")
            dice = cliente.recv(1000).decode(errors="replace").rstrip("\n")
        except TimeoutError:
            return "no contesta nadie"
        except ConnectionRefusedError:
            return "nadie escucha en ese puerto"
        except OSError as error:
            return f"no se puede (error {error.errno})"
    # Nada de lo que llega maneja la terminal.
    if not dice.startswith("Llegas de ") or not dice.isprintable():
        return "contesta otra cosa"
    return dice


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="::1")
    opciones.add_argument("--interfaz")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=5)
    args = opciones.parse_args()
    try:
        socket.inet_pton(socket.AF_INET6, args.host)
    except (OSError, ValueError):
        sys.exit(f"«{args.host}» no es una dirección IPv6, sin interfaz.")
    # Pares de número y nombre: el número es el ámbito.
    interfaces = [
        (ambito, nombre)
        for ambito, nombre in socket.if_nameindex()
        if args.interfaz in (None, nombre)
    ]
    if not interfaces:
        sys.exit(f"No hay una interfaz «{args.interfaz}».")
    contestan = 0
    try:
        for ambito, nombre in interfaces:
            dice = pregunta(args.host, args.puerto, ambito, args.plazo)
            contestan += dice.startswith("Llegas")
            print(f"Por {nombre}: {dice}", flush=True)
    except KeyboardInterrupt:
        print()
        return
    if not contestan:
        sys.exit("Nadie contesta por ninguna interfaz.")


if __name__ == "__main__":
    main()
