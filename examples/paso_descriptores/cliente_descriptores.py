"""Cliente local que recibe un archivo abierto y lo lee.

Enseña a recibir un descriptor con recv_fds() sin fiarse de lo que llega:
pueden ser más de los pedidos, ninguno, o algo que no es un archivo.

    python3 cliente_descriptores.py [--ruta archivos.sock] [--plazo 5]
                                    NOMBRE
"""

import argparse
import os
import re
import signal
import socket
import stat
import sys
from contextlib import suppress
from typing import NoReturn

SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_descriptores.py [--ruta RUTA] "
            "[--plazo SEGUNDOS] NOMBRE"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def interrumpe(*_: object) -> NoReturn:
    # Cuenta la primera señal: otra, mientras sale, no hace nada.
    for senal in SENALES:
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def pide(conexion: socket.socket, nombre: str) -> int:
    """Pide un archivo y devuelve su descriptor, ya abierto."""
    conexion.sendall(os.fsencode(nombre) + b"\n")
    # Sitio para uno. Los que sobren los cierra el sistema, y lo dice.
    datos, descriptores, indicadores, _ = socket.recv_fds(conexion, 100, 1)
    for descriptor in descriptores:
        # Los recibidos se heredan: otro programa que lanzaras lo tendría.
        os.set_inheritable(descriptor, False)
    if indicadores & socket.MSG_CTRUNC:
        sys.exit("El servidor mandó más descriptores de los pedidos.")
    if not datos:
        sys.exit("El servidor cerró la conexión.")
    if not descriptores:
        sys.exit(f"El servidor no da «{nombre}».")
    if not stat.S_ISREG(os.fstat(descriptores[0]).st_mode):
        sys.exit("El servidor mandó algo que no es un archivo.")
    return descriptores[0]


def muestra(descriptor: int) -> None:
    """Escribe el archivo sin lo que pueda manejar la terminal."""
    with open(descriptor, encoding="utf-8", errors="replace") as archivo:
        while trozo := archivo.read(65536):
            limpio = re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f]", "\ufffd", trozo)
            print(limpio, end="", flush=True)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--ruta", default="archivos.sock")
    opciones.add_argument("--plazo", type=segundos, default=5)
    opciones.add_argument("nombre")
    args = opciones.parse_args()
    if not hasattr(socket, "recv_fds"):
        print("Aquí no se pueden pasar descriptores.", file=sys.stderr)
        sys.exit(2)
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as conexion:
            conexion.settimeout(args.plazo)
            conexion.connect(args.ruta)
            descriptor = pide(conexion, args.nombre)
        # Ya sin conexión: el archivo es de los dos procesos.
        with suppress(BrokenPipeError):  # `| head` no lo lee entero.
            muestra(descriptor)
    except (FileNotFoundError, ConnectionRefusedError):
        sys.exit(f"Nadie escucha en {args.ruta}.")
    except ConnectionError:
        sys.exit("El servidor cerró la conexión.")
    except PermissionError:
        sys.exit(f"Sin permiso para conectar con {args.ruta}.")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except OSError as error:
        motivo = f"error {error.errno}" if error.errno else "ruta muy larga"
        sys.exit(f"No se pudo hablar con {args.ruta} ({motivo}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
