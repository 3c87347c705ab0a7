"""Cliente que pregunta a toda la red quién está, sin saber ninguna dirección.

Enseña a enviar por difusión: hay que pedir permiso con SO_BROADCAST, repetir
la pregunta, porque se pierde, y juntar las respuestas de muchos.

    python3 cliente_descubre.py [--host 127.255.255.255] [--puerto 50030]
                                [--plazo 1]
"""

import argparse
import re
import secrets
import signal
import socket
import sys
import time
from typing import NoReturn

PUERTO = 50030
INTENTOS = 3
COMO_MUCHO = 1000  # Respuestas que se guardan, por si alguien inunda.
RESPUESTA = re.compile(rb"!presente1 ([0-9a-f]{16}) (\d{1,5}) (.{1,40})")


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_descubre.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def descubre(
    cliente: socket.socket, destino: tuple[str, int], plazo: float
) -> set[tuple[str, str, int]]:
    """Pregunta varias veces y devuelve (nombre, host, puerto) de cada uno."""
    # Quien no vio la pregunta no conoce este número: así se descarta lo
    # que nadie pidió y lo que contesta a una pregunta anterior.
    numero = secrets.token_hex(8).encode()
    hallados: set[tuple[str, str, int]] = set()
    for _ in range(INTENTOS):
        cliente.sendto(b"?presente1 " + numero, destino)
        limite = time.monotonic() + plazo / INTENTOS
        # No basta la primera respuesta: se espera hasta el final del plazo.
        while (queda := limite - time.monotonic()) > 0:
            cliente.settimeout(queda)
            try:
                datos, (host, _) = cliente.recvfrom(100)
            except TimeoutError:
                break
            except OSError:
                continue  # Windows avisa así de que allí no hay nadie.
            suya = RESPUESTA.fullmatch(datos)
            if suya and suya[1] == numero and len(hallados) < COMO_MUCHO:
                nombre = suya[3].decode(errors="replace")
                # Un nombre con órdenes para la terminal no se imprime.
                if nombre.isprintable():
                    hallados.add((nombre, host, int(suya[2])))
    return hallados


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.255.255.255")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=1)
    args = opciones.parse_args()
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as cliente:
            # Sin esto, enviar a una dirección de difusión no se permite.
            cliente.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            destino = (args.host, args.puerto)
            hallados = descubre(cliente, destino, args.plazo)
    except (socket.gaierror, TypeError, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except OSError as error:
        sys.exit(f"No se pudo preguntar (error {error.errno}).")
    except KeyboardInterrupt:
        print()
        return
    if not hallados:
        sys.exit(f"Nadie responde en {args.host}:{args.puerto}.")
    for nombre, host, puerto in sorted(hallados):
        print(f"{nombre}: {host}, puerto {puerto}")


if __name__ == "__main__":
    main()
