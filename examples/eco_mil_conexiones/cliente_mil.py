"""Abre mil conexiones calladas y habla por una más (`python3 cliente_mil.py`).

Enseña que una conexión abierta y callada cuesta casi nada: la que habla va
igual de bien que si estuviera sola.

    python3 cliente_mil.py [--conexiones 1000] [--host 127.0.0.1]
                           [--puerto 50110] [--plazo 10]
"""

import argparse
import contextlib
import errno
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50110
ECOS = 100


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            f"Uso: {self.prog} --conexiones N --host H --puerto N --plazo S"
        )


def detente(*_: object) -> NoReturn:
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Con una basta: ya se va.
    raise KeyboardInterrupt


def asegura_descriptores(cuantos: int) -> None:
    """Sube, si hace falta, los descriptores que este proceso puede abrir."""
    if sys.platform != "win32":  # Windows no tiene este límite.
        import resource

        blando, duro = resource.getrlimit(resource.RLIMIT_NOFILE)
        if 0 <= duro < cuantos:  # -1 es «sin límite».
            sys.exit(f"El sistema no deja abrir {cuantos} descriptores.")
        if 0 <= blando < cuantos:
            resource.setrlimit(resource.RLIMIT_NOFILE, (cuantos, duro))
            print(f"Descriptores: de {blando} a {cuantos}.", flush=True)


def prueba(destino: tuple[str, int], plazo: float, cuantas: int) -> None:
    with contextlib.ExitStack() as abiertas:
        for _ in range(cuantas):
            abiertas.enter_context(socket.create_connection(destino, plazo))
        print(f"Abiertas {cuantas} conexiones, que no dicen nada.", flush=True)
        activa = abiertas.enter_context(
            socket.create_connection(destino, plazo)
        )
        for numero in range(ECOS):
            mensaje = f"mensaje {numero}".encode()
            activa.sendall(mensaje)
            eco = b""
            while len(eco) < len(mensaje):
                datos = activa.recv(1000)
                if not datos:
                    sys.exit("El servidor cerró la conexión.")
                eco += datos
            if eco != mensaje:
                sys.exit("El servidor no devolvió lo mismo.")
        print(f"La activa recibió sus {ECOS} ecos.")


def main() -> None:
    signal.signal(signal.SIGINT, detente)
    signal.signal(signal.SIGTERM, detente)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--conexiones", type=int, default=1000)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=10)
    args = opciones.parse_args()
    if not (0 < args.plazo <= 3600 and 0 <= args.puerto < 65536):
        opciones.error("")
    if args.conexiones < 1:
        opciones.error("")
    asegura_descriptores(args.conexiones + 20)
    destino = (args.host, args.puerto)
    try:
        prueba(destino, args.plazo, args.conexiones)
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except ConnectionRefusedError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except OSError as error:
        if error.errno == errno.EADDRNOTAVAIL:
            sys.exit("No quedan puertos para más conexiones.")
        sys.exit(f"Se cortó la conexión (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
