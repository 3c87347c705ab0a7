"""Cliente de eco por TCP: manda cada línea y muestra lo que vuelve.

Enseña que TCP es un flujo: un envío puede volver en varios trozos, así que
se recibe en un bucle hasta tenerlo todo. Se termina con Ctrl+D (en Windows,
Ctrl+Z e Intro) o con Ctrl+C.

    python3 cliente_eco.py [--host 127.0.0.1] [--puerto 50007]
                           [--plazo 5]
"""

import argparse
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50007
BLOQUE = 16384


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_eco.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS]"
        )


def detente(*_: object) -> NoReturn:
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Con una basta: ya se va.
    raise KeyboardInterrupt


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def pide_eco(conexion: socket.socket, mensaje: bytes) -> bytes:
    """Manda el mensaje y devuelve su eco, tan largo como él."""
    eco = bytearray()
    # Se manda a bloques, leyendo cada eco antes de seguir. Con un mensaje
    # enorme mandado de una vez, cliente y servidor llenarían sus búferes y
    # los dos esperarían a que el otro leyera.
    for inicio in range(0, len(mensaje), BLOQUE):
        bloque = mensaje[inicio : inicio + BLOQUE]
        conexion.sendall(bloque)
        while len(eco) < inicio + len(bloque):
            datos = conexion.recv(BLOQUE)
            if not datos:
                sys.exit("El servidor cerró la conexión.")
            eco += datos
    return bytes(eco)


def main() -> None:
    signal.signal(signal.SIGINT, detente)
    signal.signal(signal.SIGTERM, detente)
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
            # Bytes, y no texto: así vale cualquier entrada.
            for linea in sys.stdin.buffer:
                eco = pide_eco(conexion, linea)
                if eco != linea:
                    sys.exit("El servidor no devolvió lo mismo.")
                texto = eco.decode(errors="replace").rstrip("\r\n")
                print(f"Eco: {texto}", flush=True)
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
