"""Servidor de eco que recibe su escucha ya abierta, como la da systemd.

Enseña el acuerdo entre quien escucha y quien atiende: los descriptores
empiezan en el 3, LISTEN_FDS dice cuántos son y LISTEN_PID para quién. Si
nadie se la da, la abre él. Se termina con Ctrl+C.

    python3 servidor_activado.py [--host 127.0.0.1] [--puerto 50025]
                                 [--plazo 60]
"""

import argparse
import errno
import os
import signal
import socket
import sys
import threading
import time
from typing import NoReturn

PUERTO = 50025
PRIMERO = 3  # El 0, el 1 y el 2 son la entrada y las dos salidas.
SENALES = {signal.SIGINT, signal.SIGTERM}


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_activado.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def heredada() -> socket.socket | None:
    """Da la escucha que nos dejaron abierta, si es para este proceso."""
    # Se quitan: un programa que lanzáramos no debe creer que son para él.
    para = os.environ.pop("LISTEN_PID", "")
    cuantos = os.environ.pop("LISTEN_FDS", "")
    os.environ.pop("LISTEN_FDNAMES", None)
    if para != str(os.getpid()):
        return None
    if cuantos != "1":
        sys.exit(f"Se esperaba un socket y hay {cuantos!a}.")
    try:
        # La familia y el tipo los averigua Python preguntando al sistema.
        escucha = socket.socket(fileno=PRIMERO)
    except OSError:
        sys.exit("El descriptor 3 no es un socket.")
    if not escucha.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
        sys.exit("El socket heredado no está a la escucha.")
    escucha.set_inheritable(False)
    escucha.setblocking(True)
    return escucha


def atiende(conexion: socket.socket, plazo: float) -> None:
    with conexion:
        conexion.settimeout(plazo)
        try:
            while datos := conexion.recv(16384):
                conexion.sendall(datos)
        except OSError:
            pass  # Se fue de golpe o venció el plazo: los demás siguen.


def sirve(escucha: socket.socket, plazo: float) -> NoReturn:
    while True:
        try:
            conexion, _ = escucha.accept()
        except OSError:
            time.sleep(0.1)  # Demasiadas conexiones abiertas.
            continue
        try:
            threading.Thread(
                target=atiende, args=(conexion, plazo), daemon=True
            ).start()
        except RuntimeError:
            conexion.close()  # El sistema no da más hilos.


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=60)
    args = opciones.parse_args()
    if sys.platform == "win32":
        print("Windows no hereda sockets así.", file=sys.stderr)
        sys.exit(2)
    # Bloqueadas, las señales no interrumpen nada: las recoge sigwait().
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    dada = heredada()
    try:
        with dada or socket.create_server((args.host, args.puerto)) as escucha:
            donde = escucha.getsockname()
            if isinstance(donde, tuple):
                donde = f"{donde[0]}:{donde[1]}"
            origen = "heredada" if dada else "propia"
            print(f"Escucha {origen} en {donde}", flush=True)
            todo = (escucha, args.plazo)
            threading.Thread(target=sirve, args=todo, daemon=True).start()
            signal.sigwait(SENALES)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
