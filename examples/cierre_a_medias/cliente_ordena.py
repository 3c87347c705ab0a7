"""Cliente que manda todo, dice «fin» y lee la respuesta.

Enseña el cierre a medias: shutdown(SHUT_WR) cierra solo el lado de envío,
el servidor sabe que ya lo tiene todo y la respuesta llega por el otro lado.
Se teclean líneas y se acaba con Ctrl+D (en Windows, Ctrl+Z e Intro).

    python3 cliente_ordena.py [--host 127.0.0.1] [--puerto 50130]
                              [--plazo 5]
"""

import argparse
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50130


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_ordena.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def recibe_hasta_el_fin(conexion: socket.socket, esperados: int) -> bytes:
    """Recibe hasta que el servidor cierra, y no más de lo esperado."""
    respuesta = bytearray()
    while datos := conexion.recv(16384):
        respuesta += datos
        if len(respuesta) > esperados:
            break
    # Ordenar no quita ni pone bytes: si no están todos, se cortó a medias.
    if len(respuesta) != esperados:
        sys.exit("La respuesta no está completa.")
    return bytes(respuesta)


def legible(linea: bytes) -> str:
    """El texto, sin los caracteres que manejan la terminal."""
    texto = linea.decode(errors="replace")
    return "".join(c if c.isprintable() else "\ufffd" for c in texto)


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=5)
    args = opciones.parse_args()
    destino = (args.host, args.puerto)
    try:
        with socket.create_connection(destino, args.plazo) as conexion:
            print(f"Conectado con {args.host}:{args.puerto}", flush=True)
            enviados = 0
            for linea in sys.stdin.buffer:
                linea = linea.rstrip(b"\r\n") + b"\n"
                conexion.sendall(linea)
                enviados += len(linea)
            # «No mando más», sin dejar de leer. close() cerraría los dos
            # sentidos, y no habría por dónde recibir la respuesta.
            conexion.shutdown(socket.SHUT_WR)
            respuesta = recibe_hasta_el_fin(conexion, enviados)
        print("En orden:")
        for linea in respuesta.split(b"\n")[:-1]:
            print(legible(linea))
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
