"""Cliente RPC mínimo: hace varias llamadas a la vez y casa las respuestas.

Enseña que las respuestas llegan en el orden en que acaban, y que el número
de cada una dice de qué llamada es. Cada LLAMADA es un método y sus datos.

    python3 cliente_rpc.py [--host 127.0.0.1] [--puerto 50104]
                           [--plazo 5] LLAMADA...
"""

import argparse
import json
import re
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50104
USO = "Uso: cliente_rpc.py [--host H] [--puerto P] [--plazo S] LLAMADA..."
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


def dato(palabra: str) -> object:
    """Un número si lo parece; si no, el texto tal cual."""
    try:
        return json.loads(palabra)
    except ValueError:
        return palabra


def lee_respuesta(linea: bytes) -> tuple[int, str]:
    """El número de la llamada y lo que se cuenta de ella."""
    match json.loads(linea):
        case {"id": int(numero), "resultado": resultado}:
            return numero, json.dumps(resultado, ensure_ascii=False)
        case {"id": int(numero), "error": str(queja)}:
            return numero, f"error: {queja}"
    raise ValueError


def llama(conexion: socket.socket, llamadas: list[str]) -> dict[int, str]:
    """Las manda todas de una vez y espera todas las respuestas."""
    for numero, llamada in enumerate(llamadas, 1):
        metodo, *datos = llamada.split() or [""]
        mensaje = {
            "id": numero,
            "metodo": metodo,
            "params": list(map(dato, datos)),
        }
        conexion.sendall(json.dumps(mensaje).encode() + b"\n")
    respuestas: dict[int, str] = {}
    resto = b""
    while len(respuestas) < len(llamadas):
        if not (trozo := conexion.recv(4096)):
            faltan = len(llamadas) - len(respuestas)
            sys.exit(f"El servidor cerró; faltan {faltan} respuestas.")
        *lineas, resto = (resto + trozo).split(b"\n")
        for linea in lineas:
            try:
                numero, cuenta = lee_respuesta(linea)
            except (ValueError, RecursionError):
                numero = 0
            # Ni un número que no se ha pedido, ni dos respuestas a uno.
            if not 1 <= numero <= len(llamadas) or numero in respuestas:
                sys.exit("El servidor contesta algo que no se entiende.")
            respuestas[numero] = cuenta
        if len(resto) > MAYOR:
            sys.exit("El servidor contesta algo que no se entiende.")
    return respuestas


def main() -> None:
    signal.signal(signal.SIGINT, detente)
    signal.signal(signal.SIGTERM, detente)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=5)
    opciones.add_argument("llamadas", nargs="+")
    args = opciones.parse_args()
    if not (0 <= args.puerto < 65536 and 0 < args.plazo <= 3600):
        opciones.error("")
    try:
        destino = (args.host, args.puerto)
        with socket.create_connection(destino, args.plazo) as conexion:
            respuestas = llama(conexion, args.llamadas)
        for numero, llamada in enumerate(args.llamadas, 1):
            print(limpia(f"{llamada} → {respuestas[numero]}"))
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
