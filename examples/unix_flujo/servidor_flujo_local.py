"""Servidor de eco en un socket local: una ruta en lugar de un puerto.

Enseña a cuidar el archivo del socket: quién puede entrar, qué hacer con el
que dejó una ejecución anterior y borrarlo al salir. Se termina con Ctrl+C.

    python3 servidor_flujo_local.py [--ruta eco.sock] [--plazo 60]
"""

import argparse
import errno
import os
import signal
import socket
import sys
import threading
import time
from pathlib import Path
from typing import NoReturn

SENALES = {signal.SIGINT, signal.SIGTERM}


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_flujo_local.py [--ruta RUTA] [--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def retira_abandonado(ruta: Path) -> None:
    """Borra el socket que dejó otra ejecución, y solo si nadie escucha."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as sonda:
        sonda.setblocking(False)  # Si la cola está llena, no espera.
        try:
            sonda.connect(str(ruta))
        except ConnectionRefusedError:
            # Un archivo corriente también rechaza: ese no se toca.
            if ruta.is_socket():
                ruta.unlink()
        except OSError:
            pass  # No hay nada, o sí hay quien escuche: lo dirá bind().


def atiende(conexion: socket.socket, plazo: float) -> None:
    """Devuelve lo que llega hasta que el cliente cierra."""
    with conexion:
        conexion.settimeout(plazo)
        try:
            while datos := conexion.recv(16384):
                conexion.sendall(datos)
        except OSError:
            pass  # Se fue de golpe o venció el plazo: los demás siguen.


def sirve(escucha: socket.socket, plazo: float) -> NoReturn:
    """Acepta conexiones y da un hilo a cada una."""
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
    opciones.add_argument("--ruta", type=Path, default="eco.sock")
    opciones.add_argument("--plazo", type=segundos, default=60)
    args = opciones.parse_args()
    if not hasattr(socket, "AF_UNIX"):
        print("Aquí Python no tiene sockets locales.", file=sys.stderr)
        sys.exit(2)
    # Bloqueadas, las señales no interrumpen nada a medias: sigwait() las
    # recoge, y una segunda, cuando ya se va, no tiene efecto.
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    try:
        with (
            Path(f"{args.ruta}.lock").open("a") as cerrojo,
            socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as escucha,
        ):
            # Sin él, dos que arrancan a la vez verían los dos un socket
            # abandonado, y el segundo borraría el del primero. El sistema
            # lo suelta aunque el proceso muera de golpe.
            os.lockf(cerrojo.fileno(), os.F_TLOCK, 0)
            retira_abandonado(args.ruta)
            escucha.bind(str(args.ruta))
            # Antes de listen(), que es cuando se puede empezar a conectar.
            args.ruta.chmod(0o600)
            # Con la cola llena, connect() falla: aquí no hay reintentos.
            escucha.listen(socket.SOMAXCONN)
            print(f"Servidor de eco en {escucha.getsockname()}", flush=True)
            threading.Thread(
                target=sirve, args=(escucha, args.plazo), daemon=True
            ).start()
            signal.sigwait(SENALES)
            args.ruta.unlink(missing_ok=True)  # close() no lo borra.
    except OSError as error:
        usada = error.errno in (errno.EADDRINUSE, errno.EAGAIN)
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.ruta}.")
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
