"""Barrido de puertos: dice cuáles de esta máquina aceptan conexiones.

Enseña a conectar con cientos de puertos a la vez y sin esperar a ninguno,
con connect_ex() y un selector. Solo barre la interfaz local.

    python3 barrido.py [--host 127.0.0.1] [--plazo 1] PUERTOS...
"""

import argparse
import errno
import ipaddress
import re
import selectors
import signal
import socket
import sys
import time
from collections import Counter
from contextlib import ExitStack
from typing import NoReturn

A_LA_VEZ = 200  # Cada intento ocupa un descriptor de archivo.
EN_MARCHA = (errno.EINPROGRESS, errno.EWOULDBLOCK)  # Aún no se sabe.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: barrido.py [--host H] [--plazo S] 80 1-1024...")


def detente(*_: object) -> NoReturn:
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Con una basta: ya se va.
    raise KeyboardInterrupt


def puertos(texto: str) -> range:
    """Los de un rango, como «80» o «1-1024»."""
    if not (rango := re.fullmatch(r"(\d{1,5})(?:-(\d{1,5}))?", texto)):
        raise ValueError
    primero, ultimo = int(rango[1]), int(rango[2] or rango[1])
    if not 1 <= primero <= ultimo <= 65535:
        raise ValueError
    return range(primero, ultimo + 1)


def estado(intento: socket.socket, error: int) -> str:
    # Si el sistema prestó como puerto de origen el mismo que se prueba, TCP
    # se conecta consigo mismo: ahí no escucha nadie.
    if error == errno.ECONNREFUSED or (
        not error and intento.getsockname() == intento.getpeername()
    ):
        return "cerrado"
    return "sin respuesta" if error else "abierto"


def barre(host: str, tanda: list[int], plazo: float) -> dict[int, str]:
    """El estado de cada puerto, probados todos a la vez."""
    familia = socket.AF_INET6 if ":" in host else socket.AF_INET
    estados = dict.fromkeys(tanda, "sin respuesta")
    limite = time.monotonic() + plazo
    with selectors.DefaultSelector() as selector, ExitStack() as abiertos:
        en_marcha = 0
        for puerto in tanda:
            intento = socket.socket(familia, socket.SOCK_STREAM)
            abiertos.enter_context(intento).setblocking(False)
            error = intento.connect_ex((host, puerto))
            if error in EN_MARCHA:
                datos = (intento, puerto)
                selector.register(intento, selectors.EVENT_WRITE, datos)
                en_marcha += 1
            else:  # En la propia máquina suele saberse al momento.
                estados[puerto] = estado(intento, error)
        while en_marcha and (queda := limite - time.monotonic()) > 0:
            for clave, _ in selector.select(queda):
                intento, puerto = clave.data
                error = intento.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                estados[puerto] = estado(intento, error)
                selector.unregister(intento)
                en_marcha -= 1
    return estados


def main() -> None:
    signal.signal(signal.SIGINT, detente)
    signal.signal(signal.SIGTERM, detente)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--plazo", type=float, default=1)
    opciones.add_argument("puertos", type=puertos, nargs="+")
    args = opciones.parse_args()
    if not 0 < args.plazo <= 3600:
        opciones.error("")
    try:
        if not ipaddress.ip_address(args.host).is_loopback:
            raise ValueError
    except ValueError:
        sys.exit(f"«{args.host}» no es una dirección de la interfaz local.")
    lista = [puerto for rango in args.puertos for puerto in rango]
    try:
        estados: dict[int, str] = {}
        for inicio in range(0, len(lista), A_LA_VEZ):
            tanda = lista[inicio : inicio + A_LA_VEZ]
            estados |= barre(args.host, tanda, args.plazo)
    except OSError as error:
        sys.exit(f"No se pudo barrer (error {error.errno}).")
    except KeyboardInterrupt:
        sys.exit(0)
    for puerto, como in estados.items():
        if como != "cerrado":
            print(f"{args.host}:{puerto} {como}")
    cuantos = Counter(estados.values())
    print(
        f"Puertos: {cuantos['abierto']} abiertos, {cuantos['cerrado']} "
        f"cerrados, {cuantos['sin respuesta']} sin respuesta."
    )


if __name__ == "__main__":
    main()
