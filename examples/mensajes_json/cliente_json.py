"""Cliente de mensajes JSON: pide una cuenta por cada línea que escribes.

Enseña a formar los mensajes con json.dumps(), nunca pegando textos, y a
comprobar también lo que contesta el servidor. Escribe `suma 1 2 3`.

    python3 cliente_json.py [--host 127.0.0.1] [--puerto 50103]
                            [--plazo 5]
"""

import argparse
import json
import re
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50103
USO = "Uso: cliente_json.py [--host H] [--puerto P] [--plazo S]"
MAYOR = 65536  # Bytes de una respuesta.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(USO)


def detente(*_: object) -> NoReturn:
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Con una basta: ya se va.
    raise KeyboardInterrupt


def limpia(texto: str, letras: str = sys.stdout.encoding) -> str:
    """El texto, sin nada que maneje o rompa la terminal."""
    texto = re.sub("[\x00-\x08\x0a-\x1f\x7f-\x9f]", "\ufffd", texto)
    return texto.encode(letras, "replace").decode(letras)


def recibe(conexion: socket.socket) -> bytes:
    """Una línea: como se pregunta de una en una, no llega nada detrás."""
    linea = bytearray()
    while b"\n" not in linea:
        datos = conexion.recv(4096)
        if not datos:
            sys.exit(f"El servidor cerró{' a medias' if linea else ''}.")
        linea += datos
        if len(linea) > MAYOR:
            sys.exit(f"El servidor manda más de {MAYOR} bytes sin acabar.")
    return bytes(linea)


def pregunta(
    conexion: socket.socket, cuenta: str, numeros: list[float]
) -> str:
    """Pide una cuenta; devuelve el resultado o la queja del servidor."""
    peticion = json.dumps({"cuenta": cuenta, "numeros": numeros})
    conexion.sendall(peticion.encode() + b"\n")
    try:
        match json.loads(recibe(conexion)):
            case {"resultado": int() | float() as resultado}:
                return f"= {resultado}"
            case {"error": str(queja)}:
                return limpia(f"error: {queja}")
    except (ValueError, RecursionError):
        pass
    sys.exit("El servidor contesta algo que no se entiende.")


def atiende_teclado(conexion: socket.socket) -> None:
    for linea in sys.stdin.buffer:
        cuenta, *palabras = linea.decode(errors="replace").split() or [""]
        try:
            numeros = [json.loads(palabra) for palabra in palabras]
        except (ValueError, RecursionError):
            print("Escribe una cuenta y sus números: suma 1 2.5", flush=True)
        else:
            print(pregunta(conexion, cuenta, numeros), flush=True)


def main() -> None:
    signal.signal(signal.SIGINT, detente)
    signal.signal(signal.SIGTERM, detente)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=5)
    args = opciones.parse_args()
    if not (0 <= args.puerto < 65536 and 0 < args.plazo <= 3600):
        opciones.error("")
    try:
        destino = (args.host, args.puerto)
        with socket.create_connection(destino, args.plazo) as conexion:
            atiende_teclado(conexion)
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
