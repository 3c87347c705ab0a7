"""Pregunta a un servidor el precio de un artículo.

Enseña código de sockets que se puede probar: recibe el host, el puerto y
el plazo, no imprime, y dice con una excepción qué fue mal. Sus pruebas
están en pruebas_cliente.py.

    python3 cliente_precio.py [--host 127.0.0.1] [--puerto 50180]
                               [--plazo 5] [ARTÍCULO]
"""

import argparse
import re
import signal
import socket
import sys
from decimal import Decimal
from typing import NoReturn

PUERTO = 50180
MAYOR = 100  # Bytes de la respuesta más larga, con su salto de línea.


class RespuestaError(Exception):
    """El servidor contestó algo que no es un precio, o nada."""


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_precio.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS] [ARTÍCULO]"
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


def recibe_linea(conexion: socket.socket) -> bytes:
    """Recibe hasta el salto de línea, que no devuelve."""
    linea = b""
    while not linea.endswith(b"\n"):
        datos = conexion.recv(MAYOR)
        linea += datos
        if not datos or len(linea) > MAYOR:
            raise RespuestaError("no llegó una línea entera")
    return linea[:-1]


def consulta(host: str, puerto: int, articulo: str, plazo: float) -> Decimal:
    with socket.create_connection((host, puerto), plazo) as conexion:
        conexion.sendall(f"{articulo}\n".encode())
        linea = recibe_linea(conexion)
    # Decimal() también entiende «NaN» o «1_0»: aquí, solo dígitos y punto.
    if not re.fullmatch(rb"[0-9]{1,9}(\.[0-9]{1,2})?", linea):
        raise RespuestaError("no es un precio")
    return Decimal(linea.decode())


def main() -> None:
    signal.signal(signal.SIGINT, detente)
    signal.signal(signal.SIGTERM, detente)
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    opcion("--plazo", type=segundos, default=5)
    opcion("articulo", nargs="?", default="tornillo")
    args = opciones.parse_args()
    try:
        precio = consulta(args.host, args.puerto, args.articulo, args.plazo)
        print(f"{args.articulo}: {precio} €")
    except RespuestaError as error:
        sys.exit(f"Respuesta mala: {error}.")
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
