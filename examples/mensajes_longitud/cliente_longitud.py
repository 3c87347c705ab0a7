"""Cliente de mensajes con su longitud delante: manda cada línea.

Enseña que la longitud se cuenta en bytes, no en letras, y que la que
anuncia el otro extremo no se cree sin mirarla.

    python3 cliente_longitud.py [--host 127.0.0.1] [--puerto 50101]
                                [--plazo 5]
"""

import argparse
import re
import signal
import socket
import struct
import sys
from typing import NoReturn

PUERTO = 50101
USO = "Uso: cliente_longitud.py [--host H] [--puerto P] [--plazo S]"
CABECERA = struct.Struct("!I")  # 4 bytes, sin signo, en orden de red.
MAYOR = 1 << 20  # Bytes de un mensaje.


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


def recibe_exacto(conexion: socket.socket, cuantos: int) -> bytes:
    """Tantos bytes como se piden; menos, solo si el otro cierra."""
    datos = bytearray()
    while len(datos) < cuantos:
        trozo = conexion.recv(min(65536, cuantos - len(datos)))
        if not trozo:
            break
        datos += trozo
    return bytes(datos)


def pregunta(conexion: socket.socket, mensaje: bytes) -> bytes:
    """Manda un mensaje y devuelve la respuesta entera."""
    if len(mensaje) > MAYOR:
        sys.exit(f"El mensaje ocupa {len(mensaje)} bytes y caben {MAYOR}.")
    conexion.sendall(CABECERA.pack(len(mensaje)) + mensaje)
    cabecera = recibe_exacto(conexion, CABECERA.size)
    if not cabecera:
        sys.exit("El servidor cerró la conexión.")
    if len(cabecera) < CABECERA.size:
        sys.exit("El servidor cerró a mitad de un mensaje.")
    (longitud,) = CABECERA.unpack(cabecera)
    if longitud > MAYOR:
        sys.exit(f"El servidor anuncia {longitud} bytes y caben {MAYOR}.")
    respuesta = recibe_exacto(conexion, longitud)
    if len(respuesta) < longitud:
        sys.exit("El servidor cerró a mitad de un mensaje.")
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
            # Bytes, y no texto: así vale cualquier entrada.
            for linea in sys.stdin.buffer:
                respuesta = pregunta(conexion, linea.rstrip(b"\r\n"))
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
