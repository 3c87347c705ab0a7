"""Servidor que solo obedece a quien demuestra que sabe una clave.

Enseña el reto y la respuesta: la clave no viaja nunca, y lo que se oye en
una conexión no sirve en la siguiente, porque el reto es otro. La clave está
en reto.clave, que se crea si falta.

    python3 servidor_reto.py [--host 127.0.0.1] [--puerto 4435] [--plazo 10]
"""

import argparse
import contextlib
import errno
import hmac
import secrets
import signal
import socket
import sys
import time
from pathlib import Path
from threading import Thread
from typing import NoReturn

PUERTO = 4435
LIMITE = 1000  # Bytes de una respuesta con su orden.
senales: list[int] = []  # Las que van llegando: con la primera, se termina.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_reto.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def lee_clave() -> bytes:
    archivo = Path("reto.clave")
    with contextlib.suppress(OSError, ValueError):
        if not archivo.exists():
            archivo.touch(0o600)  # Solo la lee quien la creó.
            archivo.write_text(secrets.token_hex(32) + "\n")
        clave = bytes.fromhex(archivo.read_text())
        if len(clave) >= 16:  # Con una vacía firmaría cualquiera.
            return clave
    sys.exit("No puedo leer ni crear la clave de reto.clave.")


def responde(conexion: socket.socket, clave: bytes, plazo: float) -> bytes:
    """Manda un reto y dice si la respuesta es la buena."""
    reto = secrets.token_hex(16).encode()  # Nuevo y al azar, cada vez.
    conexion.sendall(b"RETO " + reto + b"\n")
    limite = time.monotonic() + plazo
    linea = bytearray()
    while not linea.endswith(b"\n"):
        # El plazo es para la línea entera, aunque llegue byte a byte.
        conexion.settimeout(max(limite - time.monotonic(), 0.001))
        datos = conexion.recv(LIMITE)
        linea += datos
        if not datos or len(linea) > LIMITE:
            return b"MAL\n"
    firma, _, orden = linea.rstrip(b"\n").partition(b" ")
    # La firma es del reto y de la orden: nadie puede cambiar la orden.
    buena = hmac.new(clave, reto + b" " + orden, "sha256").hexdigest()
    # Con ==, lo que tarda en decir que no diría cuántas letras acertó.
    vale = hmac.compare_digest(firma, buena.encode())
    return b"BIEN\n" if vale else b"MAL\n"


def atiende(conexion: socket.socket, clave: bytes, plazo: float) -> None:
    # Si se va de golpe o vence el plazo, los demás no lo notan.
    with conexion, contextlib.suppress(OSError):
        conexion.settimeout(plazo)
        conexion.sendall(responde(conexion, clave, plazo))


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, lambda numero, _: senales.append(numero))
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    opcion("--plazo", type=segundos, default=10)
    args = opciones.parse_args()
    try:
        with socket.create_server((args.host, args.puerto)) as escucha:
            clave = lee_clave()
            host, puerto = escucha.getsockname()
            print(f"Servidor con reto en {host}:{puerto}", flush=True)
            escucha.settimeout(0.2)  # accept() no acaba al llegar una señal.
            while not senales:
                try:
                    conexion, _ = escucha.accept()
                except OSError as error:
                    if not isinstance(error, TimeoutError):
                        time.sleep(0.1)  # Demasiadas conexiones abiertas.
                    continue
                todo = (conexion, clave, args.plazo)
                try:
                    Thread(target=atiende, args=todo, daemon=True).start()
                except RuntimeError:
                    conexion.close()  # El sistema no da más hilos.
            for numero in (signal.SIGINT, signal.SIGTERM):
                signal.signal(numero, signal.SIG_IGN)  # Ya se está yendo.
            print("\nServidor detenido.")
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")


if __name__ == "__main__":
    main()
