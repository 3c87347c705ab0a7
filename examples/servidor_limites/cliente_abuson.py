"""Cliente que abusa de un servidor con límites, de cuatro maneras.

Enseña a probar que los límites se cumplen: rompe cada uno y muestra con
qué palabras se despide el servidor.

    python3 cliente_abuson.py [--host 127.0.0.1] [--puerto 4436]
                              [--plazo 10]
"""

import argparse
import signal
import socket
import sys
from contextlib import ExitStack
from typing import NoReturn

PUERTO = 4436
LIMITE = 10_000  # Bytes que se leen de cada despedida, como mucho.
ABUSOS = (  # Qué se hace, con cuántas conexiones y qué se manda.
    ("una línea de 1001 bytes", 1, b"x" * 1001),
    ("20 líneas de golpe", 1, b"hola\n" * 20),
    ("callar", 1, b""),
    ("seis conexiones", 6, b""),
)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_abuson.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def abusa(
    destino: tuple[str, int], plazo: float, veces: int, que: bytes
) -> str:
    """Conecta unas cuantas veces y devuelve lo último que oye la última."""
    with ExitStack() as abiertas:
        for _ in range(veces):
            conexion = socket.create_connection(destino, plazo)
            abiertas.enter_context(conexion)
        conexion.sendall(que)
        oido = bytearray()
        while len(oido) < LIMITE and (datos := conexion.recv(LIMITE)):
            oido += datos
    ultima = oido.decode(errors="replace").rstrip("\n").rpartition("\n")[2]
    if not ultima.startswith("Adiós: ") or not ultima.isprintable():
        sys.exit("El servidor no dice por qué se despide.")
    return ultima


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
    opciones.add_argument("--plazo", type=segundos, default=10)
    args = opciones.parse_args()
    destino = (args.host, args.puerto)
    try:
        for abuso, veces, que in ABUSOS:
            dice = abusa(destino, args.plazo, veces, que)
            print(f"Con {abuso}: «{dice}»", flush=True)
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except TimeoutError:
        sys.exit(f"El servidor lo aguanta todo: pasaron {args.plazo} s.")
    except ConnectionRefusedError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except OSError as error:
        sys.exit(f"Se cortó la conexión (error {error.errno}).")
    except KeyboardInterrupt:
        for numero in (signal.SIGINT, signal.SIGTERM):
            signal.signal(numero, signal.SIG_IGN)  # Ya se está yendo.
        print()


if __name__ == "__main__":
    main()
