"""Servidor que ordena: recibe líneas hasta el fin y las devuelve en orden.

Enseña a usar el fin del flujo como «ya está todo»: recv() devuelve b""
cuando el cliente cierra su lado de envío, y aún se le puede contestar. Se
termina con Ctrl+C.

    python3 servidor_ordena.py [--host 127.0.0.1] [--puerto 50130]
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

PUERTO = 50130
MAYOR = 1 << 20  # Bytes que se guardan, como mucho, de cada cliente.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_ordena.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def atiende(conexion: socket.socket, plazo: float) -> None:
    """Lo recibe todo, y solo entonces contesta."""
    texto = bytearray()
    with conexion:
        conexion.settimeout(plazo)
        try:
            while datos := conexion.recv(16384):
                texto += datos
                if len(texto) > MAYOR:
                    return  # Al cerrar sin leerlo todo, se le corta.
            # recv() dio b"": el cliente no manda más, pero sigue leyendo.
            lineas = texto.removesuffix(b"\n").split(b"\n") if texto else []
            conexion.sendall(
                b"".join(linea + b"\n" for linea in sorted(lineas))
            )
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
        signal.signal(numero, lambda *_: None)  # Con una basta.
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
            print(f"Servidor que ordena en {host}:{puerto}", flush=True)
            sirve(escucha, args.plazo)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        for numero in (signal.SIGINT, signal.SIGTERM):
            signal.signal(numero, signal.SIG_IGN)  # Ya se está yendo.
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
