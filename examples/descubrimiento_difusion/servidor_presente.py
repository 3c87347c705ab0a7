"""Servidor que contesta «aquí estoy» a quien pregunta por difusión.

Enseña a recibir difusión: el socket se enlaza a la dirección de difusión de
la red y contesta solo a quien preguntó. Se termina con Ctrl+C.

    python3 servidor_presente.py [--host 127.255.255.255] [--puerto 50030]
                                 [--nombre NOMBRE] [--servicio 8080]
"""

import argparse
import errno
import re
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50030
# Lo que distingue esta pregunta de cualquier otra cosa que llegue, y el
# número al azar que la respuesta debe repetir.
PREGUNTA = re.compile(rb"\?presente1 ([0-9a-f]{16})")


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_presente.py [--host HOST] [--puerto 0-65535] "
            "[--nombre NOMBRE] [--servicio 1-65535]"
        )


def nombre_corto(texto: str) -> str:
    # Una respuesta corta no sirve para inundar a un tercero.
    if not texto.isprintable() or not 0 < len(texto.encode()) <= 40:
        raise ValueError
    return texto


def sirve(servidor: socket.socket, nombre: str, servicio: int) -> NoReturn:
    """Contesta a cada pregunta; lo demás se descarta sin decir nada."""
    # En Windows, Ctrl+C no interrumpe un recvfrom() sin plazo.
    servidor.settimeout(0.5)
    while True:
        try:
            datos, (host, puerto) = servidor.recvfrom(100)
            pregunta = PREGUNTA.fullmatch(datos)
            if pregunta is None:
                continue
            aqui = f"!presente1 {pregunta[1].decode()} {servicio} {nombre}"
            # A quien preguntó, y no a toda la red: los demás no lo pidieron.
            servidor.sendto(aqui.encode(), (host, puerto))
            print(f"Pregunta de {host}:{puerto}", flush=True)
        except OSError:
            # Venció el plazo, llegó algo demasiado largo (Windows) o la
            # respuesta no sale. Solo afecta a ese cliente.
            pass


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.255.255.255")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument(
        "--nombre", type=nombre_corto, default=socket.gethostname()[:40]
    )
    opciones.add_argument(
        "--servicio", type=int, choices=range(1, 65536), default=8080
    )
    args = opciones.parse_args()
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as servidor:
            # Así caben varios en esta máquina: la difusión llega a todos.
            servidor.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            servidor.bind((args.host, args.puerto))
            host, puerto = servidor.getsockname()
            # flush: si la salida va a un archivo, la línea llega ya.
            print(f"{args.nombre}, presente en {host}:{puerto}", flush=True)
            sirve(servidor, args.nombre, args.servicio)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
