"""Cliente WHOIS: pregunta por un nombre y muestra lo que contestan.

Enseña a leer una respuesta que no dice cuánto ocupa: acaba cuando el
servidor cierra (RFC 3912).

    python3 cliente_whois.py [--host 127.0.0.1] [--puerto 50043]
                             [--plazo 5] NOMBRE
"""

import argparse
import re
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50043
USO = "Uso: cliente_whois.py [--host H] [--puerto P] [--plazo S] NOMBRE"
MAYOR = 1 << 20  # Bytes de una respuesta.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(USO)


def detente(*_: object) -> NoReturn:
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Con una basta: ya se va.
    raise KeyboardInterrupt


def limpia(datos: bytes, letras: str = sys.stdout.encoding) -> str:
    """El texto, sin nada que maneje o rompa la terminal."""
    texto = datos.decode(errors="replace")
    texto = re.sub("[\x00-\x08\x0a-\x1f\x7f-\x9f]", "\ufffd", texto)
    return texto.encode(letras, "replace").decode(letras)


def pregunta(conexion: socket.socket, nombre: str) -> bytes:
    """Manda la consulta y lee la respuesta hasta el cierre."""
    conexion.sendall(nombre.encode() + b"\r\n")
    respuesta = bytearray()
    while datos := conexion.recv(65536):
        respuesta += datos
        if len(respuesta) > MAYOR:
            sys.exit(f"La respuesta pasa de {MAYOR} bytes.")
    if not respuesta:
        sys.exit("El servidor cerró sin contestar.")
    return bytes(respuesta)


def main() -> None:
    signal.signal(signal.SIGINT, detente)
    signal.signal(signal.SIGTERM, detente)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=5)
    opciones.add_argument("nombre")
    args = opciones.parse_args()
    if not (0 <= args.puerto < 65536 and 0 < args.plazo <= 3600):
        opciones.error("")
    if not args.nombre.isprintable():
        sys.exit("El nombre tiene que caber en una línea de texto.")
    try:
        destino = (args.host, args.puerto)
        with socket.create_connection(destino, args.plazo) as conexion:
            respuesta = pregunta(conexion, args.nombre)
        for linea in respuesta.splitlines():
            print(limpia(linea))
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
