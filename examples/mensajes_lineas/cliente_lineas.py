"""Cliente de mensajes por líneas: manda las tuyas y muestra las que vuelven.

Enseña a guardar lo que sobra de cada recv(), que puede ser media línea o
el principio de la siguiente, y a distinguir un cierre de un corte.

    python3 cliente_lineas.py [--host 127.0.0.1] [--puerto 50102]
                              [--plazo 5]
"""

import argparse
import re
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50102
USO = "Uso: cliente_lineas.py [--host H] [--puerto P] [--plazo S]"
MAYOR = 65536  # Bytes de una línea.


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


class Lineas:
    """Saca líneas enteras de un flujo; lo que sobra espera su turno."""

    def __init__(self, conexion: socket.socket) -> None:
        self.conexion = conexion
        self.resto = bytearray()

    def lee(self) -> bytes | None:
        """Una línea sin su salto, o None si ya no hay más."""
        while (fin := self.resto.find(b"\n")) < 0:
            if len(self.resto) > MAYOR:
                raise ValueError
            if not (datos := self.conexion.recv(4096)):
                return None
            self.resto += datos
        linea = bytes(self.resto[:fin])
        del self.resto[: fin + 1]
        return linea


def pregunta(lineas: Lineas, mensaje: bytes) -> bytes:
    """Manda una línea y devuelve la de respuesta."""
    if len(mensaje) > MAYOR:
        sys.exit(f"La línea ocupa {len(mensaje)} bytes y caben {MAYOR}.")
    lineas.conexion.sendall(mensaje + b"\n")
    try:
        respuesta = lineas.lee()
        (respuesta or b"").decode()
    except ValueError:  # O no acaba, o no es UTF-8.
        sys.exit(f"El servidor no manda líneas de hasta {MAYOR} bytes.")
    if respuesta is None:
        a_medias = " a mitad de una línea" if lineas.resto else ""
        sys.exit(f"El servidor cerró{a_medias}.")
    return respuesta


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
            lineas = Lineas(conexion)
            # Bytes, y no texto: así vale cualquier entrada.
            for linea in sys.stdin.buffer:
                respuesta = pregunta(lineas, linea.rstrip(b"\r\n"))
                print(limpia(respuesta), flush=True)
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
