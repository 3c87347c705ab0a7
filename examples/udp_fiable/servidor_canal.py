"""Canal que reenvía datagramas UDP, y los pierde, duplica y desordena.

Enseña a ensayar un protocolo con fallos que se repiten: con la misma semilla,
los mismos datagramas corren la misma suerte. Se termina con Ctrl+C.

    python3 servidor_canal.py [--host 127.0.0.1] [--puerto 50034]
                              [--hacia 50033] [--pierde 20] [--duplica 10]
                              [--desordena 10] [--semilla 1]
"""

import argparse
import errno
import random
import selectors
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50034


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: --host H --puerto N --hacia N --pierde 0-99 --duplica 0-99 "
            "--desordena 0-99 --semilla N"
        )


class Sentido:
    """Uno de los dos sentidos del canal, con su propia suerte."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.azar = random.Random(args.semilla)
        self.porcentajes = args.pierde, args.duplica, args.desordena
        self.retenidos: list[bytes] = []

    def pasa(self, datos: bytes) -> list[bytes]:
        """Lo que sale del canal cuando entran esos datos."""
        # Siempre tres tiradas: así la suerte de uno no cambia la del resto.
        pierde, duplica, desordena = (
            self.azar.random() * 100 < tope for tope in self.porcentajes
        )
        if pierde:
            return []
        copias = [datos] * (1 + duplica)
        if desordena:
            # Sale detrás del siguiente; si no hay otro, no sale.
            self.retenidos += copias
            return []
        retenidos, self.retenidos = self.retenidos, []
        return copias + retenidos


def reenvia(
    canal: socket.socket, salida: socket.socket, args: argparse.Namespace
) -> NoReturn:
    """Lleva y trae entre el último cliente que habló y el destino."""
    ida, vuelta = Sentido(args), Sentido(args)
    cliente = None
    with selectors.DefaultSelector() as lector:
        lector.register(canal, selectors.EVENT_READ)
        lector.register(salida, selectors.EVENT_READ)
        while True:
            # En Windows, Ctrl+C no interrumpe una espera sin plazo.
            for listo, _ in lector.select(0.5):
                try:
                    if listo.fileobj is canal:
                        datos, cliente = canal.recvfrom(65535)
                        for copia in ida.pasa(datos):
                            salida.send(copia)
                    else:
                        datos = salida.recv(65535)
                        for copia in vuelta.pasa(datos):
                            if cliente:
                                canal.sendto(copia, cliente)
                except OSError:
                    pass  # Nadie en el destino, o no cabe: otra pérdida.


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    opcion("--hacia", type=int, choices=range(1, 65536), default=50033)
    for nombre, normal in ("pierde", 20), ("duplica", 10), ("desordena", 10):
        opcion(f"--{nombre}", type=int, choices=range(100), default=normal)
    opcion("--semilla", type=int, default=1)
    args = opciones.parse_args()
    try:
        with (
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as canal,
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as salida,
        ):
            canal.bind((args.host, args.puerto))
            salida.connect((args.host, args.hacia))
            host, puerto = canal.getsockname()
            # flush: si la salida va a un archivo, la línea llega ya.
            print(f"Canal en {host}:{puerto}", flush=True)
            reenvia(canal, salida, args)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nCanal detenido.")


if __name__ == "__main__":
    main()
