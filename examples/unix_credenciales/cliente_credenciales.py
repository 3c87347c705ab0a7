"""Cliente local: conecta, escribe, y deja que escriba también un hijo.

Enseña que quien escribe no tiene que mandar quién es: lo pone el sistema.
Solo en Linux.

    python3 cliente_credenciales.py [--ruta quien.sock] [--plazo 5]
"""

import argparse
import os
import re
import signal
import socket
import sys
from typing import NoReturn

RESPUESTA = re.compile(
    r"Conectó el proceso \d{1,10}; escribe el proceso \d{1,10}\."
)
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_credenciales.py [--ruta RUTA] [--plazo SEGUNDOS]"
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


def muestra_respuesta(conexion: socket.socket) -> None:
    linea = bytearray()
    while not linea.endswith(b"\n") and len(linea) < 200:
        datos = conexion.recv(1)
        if not datos:
            sys.exit("El servidor cerró la conexión.")
        linea += datos
    texto = linea.decode(errors="replace").rstrip("\n")
    if texto == "Solo atiendo a mi usuario.":
        sys.exit("El servidor es de otro usuario y no nos atiende.")
    if not RESPUESTA.fullmatch(texto):
        sys.exit("El servidor contestó otra cosa.")
    print(texto, flush=True)


def conversa(conexion: socket.socket) -> None:
    conexion.sendall(b"hola\n")
    muestra_respuesta(conexion)
    # El hijo hereda la conexión, y escribe en ella como si fuera suya.
    if (hijo := os.fork()) == 0:
        try:
            conexion.sendall(b"hola otra vez\n")
        finally:
            os._exit(0)  # Sin pasar por lo que aún tiene que hacer el padre.
    os.waitpid(hijo, 0)
    muestra_respuesta(conexion)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--ruta", default="quien.sock")
    opciones.add_argument("--plazo", type=segundos, default=5)
    args = opciones.parse_args()
    if sys.platform != "linux":
        print("Esto pide SO_PASSCRED, de Linux.", file=sys.stderr)
        sys.exit(2)
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as conexion:
            conexion.settimeout(args.plazo)
            conexion.connect(args.ruta)
            conversa(conexion)
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
