"""Servidor de eco por UDP: devuelve cada datagrama a quien lo mandó.

Enseña que en UDP no hay conexiones: un solo socket atiende a todos, cada
recvfrom() da un datagrama entero (o vacío) y la dirección de quien lo
manda. Se termina con Ctrl+C.

    python3 servidor_udp.py [--host 127.0.0.1] [--puerto 12345]
"""

import argparse
import errno
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 12345
MAYOR = 65535  # Ningún datagrama es más largo: recvfrom() no recorta.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: servidor_udp.py [--host HOST] [--puerto 0-65535]")


def sirve(servidor: socket.socket) -> NoReturn:
    """Devuelve cada datagrama; ninguno detiene el servidor."""
    # En Windows, Ctrl+C no interrumpe un recvfrom() sin plazo.
    servidor.settimeout(0.5)
    while True:
        try:
            datos, (host, puerto) = servidor.recvfrom(MAYOR)
            # Los bytes pueden no ser texto: se muestran como en Python.
            print(
                f"De {host}:{puerto}, {len(datos)} bytes: {datos[:40]!r}",
                flush=True,
            )
            servidor.sendto(datos, (host, puerto))
        except TimeoutError:
            pass
        except OSError as error:
            # Una respuesta que no sale, o el aviso de Windows de que la
            # anterior no llegó. Solo afecta a ese cliente.
            print(f"No se pudo contestar (error {error.errno}).", flush=True)


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    args = opciones.parse_args()
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as servidor:
            servidor.bind((args.host, args.puerto))
            host, puerto = servidor.getsockname()
            # flush: si la salida va a un archivo, la línea llega ya.
            print(f"Servidor de eco en {host}:{puerto}", flush=True)
            sirve(servidor)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
