"""Servidor de mensajes por líneas: devuelve cada línea al revés.

Enseña a cortar un flujo por sus saltos de línea: en un recv() puede venir
media línea, o varias. Se termina con Ctrl+C.

    python3 servidor_lineas.py [--host 127.0.0.1] [--puerto 50102]
                               [--plazo 60]
"""

import argparse
import errno
import signal
import socket
import sys
import threading
import time
from contextlib import suppress
from typing import NoReturn

PUERTO = 50102
USO = "Uso: servidor_lineas.py [--host H] [--puerto P] [--plazo S]"
MAYOR = 65536  # Bytes de una línea.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(USO)


class Lineas:
    """Saca líneas enteras de un flujo; lo que sobra espera su turno."""

    def __init__(self, conexion: socket.socket) -> None:
        self.conexion = conexion
        self.resto = bytearray()

    def lee(self) -> bytes | None:
        """Una línea sin su salto, o None si ya no hay más."""
        while (fin := self.resto.find(b"\n")) < 0:
            if len(self.resto) > MAYOR:
                raise ValueError
            if not (datos := self.conexion.recv(4096)):
                return None
            self.resto += datos
        linea = bytes(self.resto[:fin])
        del self.resto[: fin + 1]
        return linea


def atiende(conexion: socket.socket, plazo: float) -> None:
    with conexion, suppress(OSError):  # Se fue, o venció el plazo.
        conexion.settimeout(plazo)
        lineas = Lineas(conexion)
        try:
            while (linea := lineas.lee()) is not None:
                # La línea entera: nunca queda una letra UTF-8 partida.
                texto = linea.removesuffix(b"\r").decode(errors="replace")
                conexion.sendall(f"{texto[::-1]}\n".encode())
        except ValueError:
            # Sin su final no se sabe dónde empieza la siguiente.
            conexion.sendall(f"error: caben {MAYOR} bytes\n".encode())
        conexion.shutdown(socket.SHUT_WR)
        conexion.recv(1 << 20)  # Cerrar sin leer cortaría la respuesta.


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=60)
    args = opciones.parse_args()
    if not (0 <= args.puerto < 65536 and 0 < args.plazo <= 3600):
        opciones.error("")
    senales: list[int] = []
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, lambda numero, _: senales.append(numero))
    try:
        escucha = socket.create_server((args.host, args.puerto))
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    with escucha:
        host, puerto = escucha.getsockname()
        print(f"Servidor de líneas en {host}:{puerto}", flush=True)
        escucha.settimeout(0.2)  # Cada cuánto mira si hay que terminar.
        while not senales:
            try:
                conexion, (host, puerto) = escucha.accept()
                threading.Thread(
                    target=atiende, args=(conexion, args.plazo), daemon=True
                ).start()
                # Solo escribe este hilo: un demonio que escribiera justo al
                # salir podría hacer abortar a Python.
                print(f"Conexión de {host}:{puerto}", flush=True)
            except OSError:
                time.sleep(0.01)  # Nadie llama, o no caben más.
            except RuntimeError:
                conexion.close()  # El sistema no da más hilos.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Ya se está yendo.
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
