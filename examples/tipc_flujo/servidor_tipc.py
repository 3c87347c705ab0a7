"""Servidor de eco por conexiones de TIPC: se llega a él por su servicio.

Enseña a ofrecer un rango de instancias y que, una vez conectado, un socket
de TIPC se usa como uno de TCP. Se termina con Ctrl+C.

    python3 servidor_tipc.py [--servicio 18889] [--desde 100] [--hasta 199]
                             [--plazo 60]
"""

import argparse
import signal
import socket
import sys
import threading
import time
from typing import NoReturn

SERVICIO = 18889
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_tipc.py [--servicio NÚMERO] [--desde NÚMERO] "
            "[--hasta NÚMERO] [--plazo SEGUNDOS]"
        )


def numero(texto: str) -> int:
    valor = int(texto)
    if not 0 <= valor < 2**32:
        raise ValueError
    return valor


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
        return socket.socket(socket.AF_TIPC, socket.SOCK_STREAM)
    except (AttributeError, OSError):
        falta = "No se puede abrir AF_TIPC: hace falta Linux con tipc."
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
            conexion, _ = escucha.accept()
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
        print("Conexión de un cliente", flush=True)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--servicio", type=numero, default=SERVICIO)
    opciones.add_argument("--desde", type=numero, default=100)
    opciones.add_argument("--hasta", type=numero, default=199)
    opciones.add_argument("--plazo", type=segundos, default=60)
    args = opciones.parse_args()
    rango = f"{args.servicio}:{args.desde}-{args.hasta}"
    try:
        with abre() as escucha:
            # TIPC_NODE_SCOPE: se ve solo en esta máquina.
            clase, aqui = socket.TIPC_ADDR_NAMESEQ, socket.TIPC_NODE_SCOPE
            escucha.bind((clase, args.servicio, args.desde, args.hasta, aqui))
            escucha.listen()
            for senal in SENALES:
                signal.signal(senal, interrumpe)
            print(f"Servicio {rango} en marcha", flush=True)
            sirve(escucha, args.plazo)
    except OSError as error:
        sys.exit(f"No se puede ofrecer {rango}: {error}.")
    except KeyboardInterrupt:
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
