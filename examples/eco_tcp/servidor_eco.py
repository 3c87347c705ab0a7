"""Servidor de eco por TCP: devuelve a cada cliente lo que recibe de él.

Enseña a atender a muchos clientes a la vez, con un hilo por conexión, sin
que ninguno pueda detener el servidor. Se termina con Ctrl+C.

    python3 servidor_eco.py [--host 127.0.0.1] [--puerto 50007]
                            [--plazo 60]
"""

import argparse
import errno
import signal
import socket
import sys
import threading
import time
from typing import NoReturn

PUERTO = 50007


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_eco.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def atiende(conexion: socket.socket, plazo: float) -> None:
    """Devuelve lo que llega hasta que el cliente cierra."""
    with conexion:
        # El plazo vale para recibir y para enviar: sin él, un cliente que
        # calla o que nunca lee ocuparía este hilo para siempre.
        conexion.settimeout(plazo)
        try:
            while datos := conexion.recv(16384):
                conexion.sendall(datos)
        except OSError:
            # Se fue de golpe o venció el plazo: los demás clientes siguen.
            pass


def sirve(escucha: socket.socket, plazo: float) -> NoReturn:
    """Acepta conexiones y da un hilo a cada una."""
    # En Windows, Ctrl+C no interrumpe un accept() sin plazo.
    escucha.settimeout(0.5)
    while True:
        try:
            conexion, (host, puerto) = escucha.accept()
        except TimeoutError:
            continue
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
        # Solo este hilo escribe en pantalla. Los demás son demonios, y uno
        # que escribiera justo al salir podría hacer abortar a Python.
        print(f"Conexión de {host}:{puerto}", flush=True)


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=60)
    args = opciones.parse_args()
    try:
        with socket.create_server((args.host, args.puerto)) as escucha:
            host, puerto = escucha.getsockname()
            # flush: si la salida va a un archivo, la línea llega ya.
            print(f"Servidor de eco en {host}:{puerto}", flush=True)
            sirve(escucha, args.plazo)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
