"""Cliente que llama a esta máquina por IPv4 y por IPv6, y cuenta qué le dicen.

Enseña que el cliente no hace nada distinto: create_connection() mira qué
clase de dirección le dan. Cambia cómo lo ve el servidor.

    python3 cliente_doble_pila.py [--host 127.0.0.1 ::1] [--puerto 4446]
                                  [--plazo 5]
"""

import argparse
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 4446
LIMITE = 1000  # Bytes de la respuesta.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_doble_pila.py [--host HOST ...] "
            "[--puerto 0-65535] [--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def pregunta(host: str, puerto: int, plazo: float) -> str:
    """Conecta y devuelve lo que dice el servidor."""
    with socket.create_connection((host, puerto), plazo) as conexion:
        oido = bytearray()
        while len(oido) < LIMITE and (datos := conexion.recv(LIMITE)):
            oido += datos
    texto = oido.decode(errors="replace").removesuffix("\n")
    # Nada de lo que llega maneja la terminal.
    if not texto.startswith("Te veo como ") or not texto.isprintable():
        sys.exit("El servidor no contesta como se esperaba.")
    return texto


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", nargs="+", default=["127.0.0.1", "::1"])
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=5)
    args = opciones.parse_args()
    host = ""
    try:
        for host in args.host:
            dice = pregunta(host, args.puerto, args.plazo)
            print(f"Llamo a {host}. {dice}", flush=True)
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{host}».")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except ConnectionRefusedError:
        donde = f"[{host}]" if ":" in host else host
        sys.exit(f"Nadie escucha en {donde}:{args.puerto}.")
    except OSError as error:
        sys.exit(f"Se cortó la conexión (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
