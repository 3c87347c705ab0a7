"""Servidor SOCKS5: conecta con quien le pida cada cliente (RFC 1928).

Enseña a leer un protocolo binario por partes, y a no salir de la máquina.

    python3 servidor_socks.py [--puerto 1080] [--plazo 300] [--fuera]
"""

import argparse
import errno
import signal
import socket
import sys
import time
from contextlib import suppress
from threading import Thread
from typing import NoReturn

PUERTO = 1080


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} --host H --puerto P --plazo S --fuera")


def lee(conexion: socket.socket, cuantos: int) -> bytes:
    datos = b""
    while len(datos) < cuantos:
        if not (trozo := conexion.recv(cuantos - len(datos))):
            raise ConnectionError
        datos += trozo
    return datos


def rechaza(cliente: socket.socket, codigo: int) -> NoReturn:
    cliente.sendall(bytes([5, codigo, 0, 1, *bytes(6)]))
    raise ConnectionError


def conecta(cliente: socket.socket, fuera: bool) -> socket.socket:
    _, orden, _, tipo = lee(cliente, 4)
    if tipo == 3:  # Un nombre, con su longitud delante.
        host = lee(cliente, lee(cliente, 1)[0]).decode("latin-1")
    elif tipo in (1, 4):
        familia = socket.AF_INET if tipo == 1 else socket.AF_INET6
        host = socket.inet_ntop(familia, lee(cliente, 4 * tipo))
    else:
        rechaza(cliente, 8)
    puerto = int.from_bytes(lee(cliente, 2), "big")
    if orden != 1:
        rechaza(cliente, 7)  # Solo CONNECT: ni BIND ni UDP.
    if not fuera and host not in ("localhost", "127.0.0.1", "::1"):
        rechaza(cliente, 2)  # Sin resolver el nombre: ya sería salir.
    try:
        return socket.create_connection((host, puerto), cliente.gettimeout())
    except ConnectionRefusedError:
        rechaza(cliente, 5)
    except (OSError, UnicodeError):
        rechaza(cliente, 4)


def copia(origen: socket.socket, destino: socket.socket) -> None:
    with suppress(OSError):
        while datos := origen.recv(65536):
            destino.sendall(datos)
    with suppress(OSError):
        destino.shutdown(socket.SHUT_WR)  # Acaba un sentido; el otro, no.


def atiende(cliente: socket.socket, args: argparse.Namespace) -> None:
    with cliente, suppress(OSError, RuntimeError):  # Se fue, o sin hilos.
        cliente.settimeout(args.plazo)
        version, cuantos = lee(cliente, 2)
        if version != 5 or 0 not in lee(cliente, cuantos):
            cliente.sendall(b"\5\xff")  # Solo se atiende sin contraseña.
            return
        cliente.sendall(b"\5\0")
        with conecta(cliente, args.fuera) as destino:
            cliente.sendall(bytes([5, 0, 0, 1, *bytes(6)]))
            vuelta = Thread(target=copia, args=(destino, cliente), daemon=True)
            vuelta.start()
            copia(cliente, destino)
            vuelta.join()


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=300)
    opciones.add_argument("--fuera", action="store_true")
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
        print("SOCKS5 en {}:{}".format(*escucha.getsockname()), flush=True)
        escucha.settimeout(0.2)  # Cada cuánto mira si hay que terminar.
        while not senales:
            try:
                nuevo, _ = escucha.accept()
                Thread(target=atiende, args=[nuevo, args], daemon=True).start()
            except OSError:
                time.sleep(0.01)  # Nadie llama, o no caben más.
            except RuntimeError:
                nuevo.close()  # El sistema no da más hilos.
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ya se está yendo.
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
