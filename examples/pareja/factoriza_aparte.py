"""Descompone números en otro proceso, unido a este por un socketpair().

Enseña a dar a un hijo su extremo, y a seguir cuando tarda demasiado o muere.
Los números, uno por línea. Necesita al lado hijo_factores.py.

    python3 factoriza_aparte.py [--plazo 2]
"""

import argparse
import contextlib
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

HIJO = str(Path(__file__).with_name("hijo_factores.py"))
ARRANQUE = 30  # Segundos para que el hijo esté listo.
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: factoriza_aparte.py [--plazo SEGUNDOS]")


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


@contextlib.contextmanager
def hijo(plazo: float) -> Iterator[socket.socket]:
    mia, suya = socket.socketpair()
    # El hijo nace con ellas bloqueadas: de Ctrl+C se ocupa el padre.
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    with mia:
        with suya:  # Con otra copia abierta no se vería que el hijo murió.
            orden = [sys.executable, HIJO, f"{suya.fileno()}", f"{plazo}"]
            proceso = subprocess.Popen(orden, pass_fds=[suya.fileno()])
        try:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, SENALES)
            yield mia
        finally:
            proceso.kill()  # Puede estar calculando y no ver el cierre.
            proceso.wait()


def lee_linea(conexion: socket.socket, plazo: float) -> str:
    conexion.settimeout(plazo)
    linea = b""
    while not linea.endswith(b"\n"):
        if not (datos := conexion.recv(1024)):
            raise ConnectionResetError
        linea += datos
    return linea.decode().strip()


def numeros() -> Iterator[int]:
    for linea in sys.stdin:
        if re.fullmatch("[1-9][0-9]{0,19}", linea.strip()):
            yield int(linea)
        else:
            print("Escribe un número de 1 a 20 cifras.", flush=True)


def reparte(plazo: float) -> None:
    pendientes = numeros()
    while True:
        with hijo(plazo) as conexion:
            lee_linea(conexion, ARRANQUE)
            for numero in pendientes:
                try:
                    conexion.sendall(f"{numero}\n".encode())
                    resultado = lee_linea(conexion, plazo)
                except TimeoutError:
                    print(f"{numero}: tarda más de {plazo:g} s", flush=True)
                    break  # Se mata a este hijo y se sigue con otro.
                except OSError:
                    print(f"{numero}: el hijo murió", flush=True)
                    break
                print(f"{numero} = {resultado}", flush=True)
            else:
                return


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--plazo", type=segundos, default=2)
    args = opciones.parse_args()
    if sys.platform == "win32":
        print("En Windows un hijo no hereda sockets así.", file=sys.stderr)
        sys.exit(2)
    if not Path(HIJO).exists():
        sys.exit("Falta hijo_factores.py, al lado de este programa.")
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    try:
        reparte(args.plazo)
    except OSError:
        sys.exit("El hijo no arranca.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
