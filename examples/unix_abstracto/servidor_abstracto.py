"""Servidor de eco con una dirección abstracta: un nombre, sin archivo.

Enseña lo que se gana (nada que borrar ni que quede de antes) y lo que se
pierde: no hay permisos, así que el propio servidor mira quién conecta.
Solo en Linux. Se termina con Ctrl+C.

    python3 servidor_abstracto.py [--nombre eco-local] [--plazo 60]
"""

import argparse
import errno
import os
import signal
import socket
import struct
import sys
import threading
import time
from typing import NoReturn

SENALES = {signal.SIGINT, signal.SIGTERM}
UCRED = struct.Struct("iII")  # Proceso, usuario y grupo.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_abstracto.py [--nombre NOMBRE] [--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def es_de_casa(conexion: socket.socket) -> bool:
    """Dice si quien conectó es del mismo usuario; lo sabe el sistema."""
    datos = conexion.getsockopt(
        socket.SOL_SOCKET, socket.SO_PEERCRED, UCRED.size
    )
    _, uid, _ = UCRED.unpack(datos)
    return bool(uid == os.getuid())


def atiende(conexion: socket.socket, plazo: float) -> None:
    """Devuelve lo que llega hasta que el cliente cierra."""
    with conexion:
        conexion.settimeout(plazo)
        try:
            # Con un archivo bastarían sus permisos. Aquí puede conectar
            # cualquier usuario de la máquina.
            if not es_de_casa(conexion):
                return
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
    opciones.add_argument("--nombre", default="eco-local")
    opciones.add_argument("--plazo", type=segundos, default=60)
    args = opciones.parse_args()
    if sys.platform != "linux":
        print("Las direcciones abstractas son de Linux.", file=sys.stderr)
        sys.exit(2)
    # Bloqueadas, las señales no interrumpen nada: las recoge sigwait().
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as escucha:
            # El cero del principio la hace abstracta: bind() no crea nada
            # en el disco, y el nombre se libera solo con el último close().
            escucha.bind(f"\0{args.nombre}")
            escucha.listen(socket.SOMAXCONN)
            # getsockname() la da en bytes. La @ es costumbre: así la
            # escriben `ss` y otros programas.
            nombre = os.fsdecode(escucha.getsockname()[1:])
            print(f"Servidor de eco en @{nombre}", flush=True)
            threading.Thread(
                target=sirve, args=(escucha, args.plazo), daemon=True
            ).start()
            signal.sigwait(SENALES)
    except OSError as error:
        usada = error.errno == errno.EADDRINUSE
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: @{args.nombre}.")
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
