"""Servidor MPTCP: contesta a cada línea cómo ve él la conexión.

Enseña a escuchar con MPTCP, que a quien no lo hable lo atiende por TCP, y a
preguntar al núcleo qué se está usando de verdad. Se termina con Ctrl+C.

    python3 servidor_mptcp.py [--host 127.0.0.1] [--puerto 50162]
                              [--plazo 60]
"""

import argparse
import errno
import signal
import socket
import struct
import sys
import threading
import time
from typing import NoReturn

PUERTO = 50162
SENALES = (signal.SIGINT, signal.SIGTERM)
SOL_MPTCP, MPTCP_INFO = 284, 1  # El módulo no trae los nombres.
VUELTA_A_TCP = 1  # MPTCP_INFO_FLAG_FALLBACK: el otro extremo no lo habla.
MAXIMA = 1024  # Bytes de una línea.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: servidor_mptcp.py [--host H] [--puerto N] [--plazo S]")


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def interrumpe(*_: object) -> NoReturn:
    for senal in SENALES:
        signal.signal(senal, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def abre() -> socket.socket:
    """Un socket MPTCP o, si este sistema no lo tiene, TCP."""
    try:
        return socket.socket(proto=getattr(socket, "IPPROTO_MPTCP", -1))
    except OSError:
        return socket.socket()


def como_va(conexion: socket.socket) -> str:
    """Si la conexión es MPTCP de verdad, y por cuántos caminos va."""
    try:
        datos = conexion.getsockopt(SOL_MPTCP, MPTCP_INFO, 64)
    except OSError:
        return "TCP"  # Este socket no es MPTCP, o ya dejó de serlo.
    mas_subflujos, indicadores = struct.unpack_from("=B7xI", datos)
    if indicadores & VUELTA_A_TCP:
        return "TCP"
    return f"MPTCP, subflujos: {mas_subflujos + 1}"


def atiende(conexion: socket.socket, plazo: float) -> None:
    conexion.settimeout(plazo)
    try:
        with conexion, conexion.makefile("rb") as lineas:
            while lineas.readline(MAXIMA).endswith(b"\n"):
                conexion.sendall(f"{como_va(conexion)}\n".encode())
    except OSError:
        pass  # Se fue de golpe o venció el plazo.


def sirve(escucha: socket.socket, plazo: float) -> NoReturn:
    escucha.settimeout(0.5)  # En Windows, Ctrl+C no interrumpe accept().
    while True:
        try:
            conexion, (host, puerto) = escucha.accept()
            datos = (conexion, plazo)
            threading.Thread(target=atiende, args=datos, daemon=True).start()
        except TimeoutError:
            continue
        except OSError:
            time.sleep(0.1)  # Demasiadas conexiones abiertas.
            continue
        except RuntimeError:
            conexion.close()  # El sistema no da más hilos.
        print(f"Conexión de {host}:{puerto}", flush=True)


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=60)
    args = opciones.parse_args()
    try:
        with abre() as escucha:
            if sys.platform != "win32":  # Allí quita el puerto.
                escucha.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            escucha.bind((args.host, args.puerto))
            escucha.listen()
            host, puerto = escucha.getsockname()
            print(f"Servidor en {host}:{puerto}", flush=True)
            sirve(escucha, args.plazo)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
