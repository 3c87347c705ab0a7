"""Pide un servicio de TIPC por su número y muestra lo que contesta.

Enseña SOCK_RDM: sin conexión, y con aviso si un mensaje no llega, a
condición de pedirlo. Por defecto, TIPC lo tira y calla.

    python3 cliente_rdm.py [--servicio 18888] [--instancia 7] [--plazo 5]
                           [MENSAJE ...]
"""

import argparse
import errno
import os
import signal
import socket
import sys
from typing import NoReturn

SERVICIO = 18888
MAYOR = 66000  # Bytes que caben en un mensaje de TIPC.
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_rdm.py [--servicio NÚMERO] [--instancia NÚMERO] "
            "[--plazo SEGUNDOS] [MENSAJE ...]"
        )


def numero(texto: str) -> int:
    valor = int(texto)
    if not 0 <= valor < 2**32:
        raise ValueError
    return valor


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
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
        return socket.socket(socket.AF_TIPC, socket.SOCK_RDM)
    except (AttributeError, OSError):
        falta = "No se puede abrir AF_TIPC: hace falta Linux con tipc."
        print(falta, file=sys.stderr)
        sys.exit(2)


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--servicio", type=numero, default=SERVICIO)
    opciones.add_argument("--instancia", type=numero, default=7)
    opciones.add_argument("--plazo", type=segundos, default=5)
    opciones.add_argument(
        "mensajes", nargs="*", type=os.fsencode, default=[b"hola"]
    )
    args = opciones.parse_args()
    quien = f"{args.servicio}:{args.instancia}"
    if b"" in args.mensajes:
        sys.exit("TIPC no entrega mensajes vacíos.")
    try:
        with abre() as cliente:
            cliente.settimeout(args.plazo)
            # Lo que no se pueda entregar, que vuelva en vez de perderse.
            cliente.setsockopt(socket.SOL_TIPC, socket.TIPC_DEST_DROPPABLE, 0)
            clase = socket.TIPC_ADDR_NAME
            for mensaje in args.mensajes:
                destino = (clase, args.servicio, args.instancia, 0)
                cliente.sendto(mensaje, destino)
                # Lo devuelto llega vacío, y una respuesta nunca lo está.
                if not (datos := cliente.recv(MAYOR)):
                    sys.exit(f"{quien} no lo recibió: vuelve al remitente.")
                if datos != mensaje:
                    sys.exit("El servidor no devolvió lo mismo.")
                texto = datos.decode(errors="replace")
                print(f"{quien} contesta {texto!r}", flush=True)
    except TimeoutError:
        sys.exit(f"{quien} no contesta: venció el plazo ({args.plazo} s).")
    except OSError as error:
        if error.errno == errno.EHOSTUNREACH:
            sys.exit(f"Nadie ofrece {quien}.")
        sys.exit(f"No se pudo hablar con {quien}: {error}.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
