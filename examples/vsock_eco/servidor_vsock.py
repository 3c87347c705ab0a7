"""Servidor de eco entre una máquina virtual y su anfitrión, sin red.

Enseña AF_VSOCK: la dirección es un número de máquina (CID) y un puerto; lo
demás es como TCP. Se termina con Ctrl+C.

    python3 servidor_vsock.py [--cid 1] [--puerto 5000] [--plazo 60]

El CID 1 es esta misma máquina. Con --cid -1 escucha a todas.
"""

import argparse
import errno
import signal
import socket
import sys
import threading
import time
from typing import NoReturn

PUERTO = 5000
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_vsock.py [--cid -1|NÚMERO] [--puerto 0-65535] "
            "[--plazo SEGUNDOS]"
        )


def maquina(texto: str) -> int:
    valor = int(texto)
    if not -1 <= valor < 2**32:
        raise ValueError
    return valor % 2**32  # -1 es VMADDR_CID_ANY.


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


def abre() -> socket.socket:
    try:
        return socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM)
    except (AttributeError, OSError):
        falta = "No se puede abrir AF_VSOCK: hace falta Linux con vsock."
        print(falta, file=sys.stderr)
        sys.exit(2)


def atiende(conexion: socket.socket, plazo: float) -> None:
    with conexion:
        conexion.settimeout(plazo)
        try:
            while datos := conexion.recv(16384):
                conexion.sendall(datos)
        except OSError:
            # Se fue de golpe o venció el plazo: los demás clientes siguen.
            pass


def sirve(escucha: socket.socket, plazo: float) -> NoReturn:
    while True:
        try:
            conexion, (cid, _) = escucha.accept()
        except OSError:
            # Demasiadas conexiones abiertas, o esta se deshizo al llegar.
            time.sleep(0.1)
            continue
        hilo = threading.Thread(
            target=atiende, args=(conexion, plazo), daemon=True
        )
        try:
            hilo.start()
        except RuntimeError:
            conexion.close()  # El sistema no da más hilos.
        print(f"Conexión de la máquina {cid}", flush=True)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--cid", type=maquina, default=1)
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=60)
    args = opciones.parse_args()
    try:
        with abre() as escucha:
            # Aquí el 0 es un puerto más: «uno libre» tiene otro número.
            escucha.bind((args.cid, args.puerto or socket.VMADDR_PORT_ANY))
            escucha.listen()
            for senal in SENALES:
                signal.signal(senal, interrumpe)
            cid, puerto = escucha.getsockname()
            print(f"Servidor de eco en {cid}:{puerto}", flush=True)
            sirve(escucha, args.plazo)
    except OSError as error:
        usada = error.errno == errno.EADDRINUSE
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.cid}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
