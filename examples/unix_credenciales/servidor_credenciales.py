"""Servidor local que pregunta al sistema quién le habla.

Enseña la diferencia entre quién conectó (SO_PEERCRED, una vez) y quién
escribe cada mensaje (SO_PASSCRED y SCM_CREDENTIALS): una conexión se puede
heredar. Solo en Linux. Se termina con Ctrl+C.

    python3 servidor_credenciales.py [--ruta quien.sock] [--plazo 60]
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
from pathlib import Path
from typing import NoReturn

SENALES = {signal.SIGINT, signal.SIGTERM}
UCRED = struct.Struct("iII")  # Proceso, usuario y grupo.
AJENO = b"Solo atiendo a mi usuario.\n"


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_credenciales.py [--ruta RUTA] [--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def quien_conecto(conexion: socket.socket) -> tuple[int, int]:
    nivel, opcion = socket.SOL_SOCKET, socket.SO_PEERCRED
    pid, uid, _ = UCRED.unpack(conexion.getsockopt(nivel, opcion, UCRED.size))
    return pid, uid


def quien_escribe(conexion: socket.socket) -> tuple[int, int] | None:
    """Lee un mensaje y da el proceso y el usuario que lo mandaron."""
    # Cabe lo justo: si mandan también descriptores, el sistema los cierra.
    sitio = socket.CMSG_SPACE(UCRED.size)
    datos, auxiliares, _, _ = conexion.recvmsg(1024, sitio)
    if not datos or not auxiliares:
        return None
    pid, uid, _ = UCRED.unpack(auxiliares[0][2])  # Es un SCM_CREDENTIALS.
    return pid, uid


def atiende(conexion: socket.socket, plazo: float) -> None:
    with conexion:
        conexion.settimeout(plazo)
        conecto, uid = quien_conecto(conexion)
        try:
            while quien := quien_escribe(conexion):
                escribe, otro_uid = quien
                if not uid == otro_uid == os.getuid():
                    conexion.sendall(AJENO)
                    break
                texto = f"Conectó el proceso {conecto}; "
                texto += f"escribe el proceso {escribe}.\n"
                conexion.sendall(texto.encode())
        except OSError:
            pass  # Se fue de golpe o venció el plazo: los demás siguen.


def sirve(escucha: socket.socket, plazo: float) -> NoReturn:
    while True:
        try:
            conexion, _ = escucha.accept()
        except OSError:
            time.sleep(0.1)  # Demasiadas conexiones abiertas.
            continue
        argumentos = (conexion, plazo)
        hilo = threading.Thread(target=atiende, args=argumentos, daemon=True)
        try:
            hilo.start()
        except RuntimeError:
            conexion.close()  # El sistema no da más hilos.


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--ruta", type=Path, default="quien.sock")
    opciones.add_argument("--plazo", type=segundos, default=60)
    args = opciones.parse_args()
    if sys.platform != "linux":
        print("Esto pide SO_PASSCRED, de Linux.", file=sys.stderr)
        sys.exit(2)
    # Bloqueadas, las señales no interrumpen nada: las recoge sigwait().
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as escucha:
            # Lo heredan las conexiones: después de accept() sería tarde.
            escucha.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
            escucha.bind(str(args.ruta))
            args.ruta.chmod(0o666)  # Que llame cualquiera: se mira quién es.
            escucha.listen(socket.SOMAXCONN)
            print(f"Servidor en {escucha.getsockname()}", flush=True)
            todo = (escucha, args.plazo)
            threading.Thread(target=sirve, args=todo, daemon=True).start()
            signal.sigwait(SENALES)
            args.ruta.unlink(missing_ok=True)
    except OSError as error:
        usada = error.errno == errno.EADDRINUSE
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.ruta}.")
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
