"""Servidor de paquetes locales: dice cuánto ocupa cada mensaje que recibe.

Enseña que SOCK_SEQPACKET tiene conexión, como TCP, y fronteras: cada
lectura da un solo mensaje. Al que no cabe se le corta el final, y lo dice
MSG_TRUNC. Se termina con Ctrl+C.

    python3 servidor_paquetes_local.py [--ruta paquetes.sock] [--plazo 60]
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

CABEN = 32  # Bytes de un mensaje: pocos, para que se vea el corte.
SENALES = {signal.SIGINT, signal.SIGTERM}


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_paquetes_local.py [--ruta RUTA] [--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def retira_abandonado(ruta: Path) -> None:
    """Borra el socket que dejó otra ejecución, y solo si nadie escucha."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as sonda:
        sonda.setblocking(False)
        try:
            sonda.connect(str(ruta))
        except ConnectionRefusedError:
            if ruta.is_socket():
                ruta.unlink()
        except OSError:
            pass  # No hay nada, o sí hay quien escuche: lo dirá bind().


def atiende(conexion: socket.socket, plazo: float) -> None:
    with conexion:
        conexion.settimeout(plazo)
        try:
            while True:
                # recv() no diría si el mensaje llegó entero; recvmsg(), sí.
                datos, _, indicadores, _ = conexion.recvmsg(CABEN)
                if not datos:
                    break
                texto = f"{len(datos)} bytes"
                if indicadores & socket.MSG_TRUNC:
                    texto += ", y el resto se perdió"
                # Un send(), un mensaje: no se parte ni se junta con otro.
                conexion.send(texto.encode())
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
    opciones.add_argument("--ruta", type=Path, default="paquetes.sock")
    opciones.add_argument("--plazo", type=segundos, default=60)
    args = opciones.parse_args()
    if sys.platform in ("win32", "darwin"):
        print("Aquí no hay SOCK_SEQPACKET entre procesos.", file=sys.stderr)
        sys.exit(2)
    # Bloqueadas, las señales no interrumpen nada: las recoge sigwait().
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    try:
        with (
            Path(f"{args.ruta}.lock").open("a") as cerrojo,
            socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as escucha,
        ):
            os.lockf(cerrojo.fileno(), os.F_TLOCK, 0)  # Uno solo por ruta.
            retira_abandonado(args.ruta)
            escucha.bind(str(args.ruta))
            args.ruta.chmod(0o600)  # Antes de listen(): aún no entra nadie.
            escucha.listen(socket.SOMAXCONN)
            print(f"Servidor en {escucha.getsockname()}", flush=True)
            threading.Thread(
                target=sirve, args=(escucha, args.plazo), daemon=True
            ).start()
            signal.sigwait(SENALES)
            args.ruta.unlink(missing_ok=True)
    except OSError as error:
        usada = error.errno in (errno.EADDRINUSE, errno.EAGAIN)
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.ruta}.")
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
