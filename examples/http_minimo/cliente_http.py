"""Cliente HTTP mínimo: pide una ruta con GET y muestra la respuesta.

Enseña a saber dónde acaba el cuerpo: lo dice `Content-Length`, va a trozos
(`chunked`) o dura hasta el cierre. Si falta algo, termina con error.

    python3 cliente_http.py [--host 127.0.0.1] [--puerto 8080] [--plazo 5] RUTA
"""

import argparse
import re
import signal
import socket
import sys
from typing import BinaryIO, NoReturn
from urllib.parse import quote

PUERTO = 8080
USO = "Uso: cliente_http.py [--host H] [--puerto P] [--plazo S] /RUTA"
MAYOR = 16 * 1024 * 1024  # Bytes del cuerpo.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(USO)


def detente(*_: object) -> NoReturn:
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Con una basta: ya se va.
    raise KeyboardInterrupt


def limpia(datos: bytes, letras: str = sys.stdout.encoding) -> str:
    """El texto, sin nada que maneje o rompa la terminal."""
    texto = datos.decode(errors="replace").replace("\r\n", "\n")
    texto = re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f]", "\ufffd", texto)
    return texto.encode(letras, "replace").decode(letras)


def lee_linea(entrada: BinaryIO) -> bytes:
    linea = entrada.readline(8192)  # Ninguna cabecera es más larga.
    if not linea.endswith(b"\n"):
        raise ValueError
    return linea.strip()


def lee_exacto(entrada: BinaryIO, tamano: int, leidos: int = 0) -> bytes:
    if not 0 <= tamano <= MAYOR - leidos:
        sys.exit(f"El cuerpo mide más de {MAYOR} bytes.")
    datos = entrada.read(tamano)  # Da menos solo si el servidor cierra.
    if len(datos) < tamano:
        sys.exit(f"Respuesta cortada: faltan {tamano - len(datos)} bytes.")
    return datos


def lee_cuerpo(entrada: BinaryIO, cabeceras: dict[bytes, bytes]) -> bytes:
    """El cuerpo entero: las cabeceras dicen dónde acaba."""
    cuerpo = b""
    if cabeceras.get(b"transfer-encoding", b"").lower() == b"chunked":
        # Cada trozo lleva delante su tamaño; el vacío es el último.
        while tamano := int(lee_linea(entrada).partition(b";")[0], 16):
            cuerpo += lee_exacto(entrada, tamano, len(cuerpo))
            if lee_linea(entrada):
                raise ValueError
        return cuerpo
    if b"content-length" in cabeceras:
        return lee_exacto(entrada, int(cabeceras[b"content-length"]))
    return entrada.read(MAYOR)  # Hasta que el servidor cierre.


def lee_cabeceras(entrada: BinaryIO) -> tuple[bytes, dict[bytes, bytes]]:
    """El estado («200 OK») y las cabeceras, con el nombre en minúsculas."""
    version, _, estado = lee_linea(entrada).partition(b" ")
    if not version.startswith(b"HTTP/1."):
        raise ValueError
    cabeceras: dict[bytes, bytes] = {}
    while (linea := lee_linea(entrada)) and len(cabeceras) < 100:
        nombre, _, valor = linea.partition(b":")
        cabeceras[nombre.lower()] = valor.strip()
    return estado, cabeceras


def main() -> None:
    signal.signal(signal.SIGINT, detente)
    signal.signal(signal.SIGTERM, detente)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=5)
    opciones.add_argument("ruta")
    args = opciones.parse_args()
    if not (0 <= args.puerto < 65536 and 0 < args.plazo <= 3600):
        opciones.error("")
    ruta = quote(args.ruta, "/?%=&+", errors="surrogateescape")
    host = f"[{args.host}]" if ":" in args.host else args.host
    peticion = f"GET {ruta} HTTP/1.1\r\nHost: {host}:{args.puerto}\r\n"
    destino = (args.host, args.puerto)
    try:
        with socket.create_connection(destino, args.plazo) as conexion:
            conexion.sendall(f"{peticion}Connection: close\r\n\r\n".encode())
            with conexion.makefile("rb") as entrada:
                estado, cabeceras = lee_cabeceras(entrada)
                cuerpo = lee_cuerpo(entrada, cabeceras)
        print(f"{limpia(estado)}\n\n{limpia(cuerpo)}", end="", flush=True)
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except ValueError:
        sys.exit("La respuesta está cortada o no es HTTP.")
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
