"""Servidor de mensajes con su longitud delante: mide cada uno que recibe.

Enseña a leer mensajes enteros de un flujo: primero los cuatro bytes que
dicen cuánto ocupa, y después todo lo que ocupa. Se termina con Ctrl+C.

    python3 servidor_longitud.py [--host 127.0.0.1] [--puerto 50101]
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
from contextlib import suppress
from typing import NoReturn

PUERTO = 50101
USO = "Uso: servidor_longitud.py [--host H] [--puerto P] [--plazo S]"
CABECERA = struct.Struct("!I")  # 4 bytes, sin signo, en orden de red.
MAYOR = 1 << 20  # Bytes de un mensaje.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(USO)


def recibe_exacto(conexion: socket.socket, cuantos: int) -> bytes:
    """Tantos bytes como se piden; menos, solo si el otro cierra."""
    datos = bytearray()
    while len(datos) < cuantos:
        trozo = conexion.recv(min(65536, cuantos - len(datos)))
        if not trozo:
            break
        datos += trozo
    return bytes(datos)


def envia(conexion: socket.socket, mensaje: bytes) -> None:
    """Un mensaje con su longitud, en un solo envío."""
    conexion.sendall(CABECERA.pack(len(mensaje)) + mensaje)


def atiende(conexion: socket.socket, plazo: float) -> None:
    with conexion, suppress(OSError):  # Se fue, o venció el plazo.
        conexion.settimeout(plazo)
        while True:
            cabecera = recibe_exacto(conexion, CABECERA.size)
            if len(cabecera) < CABECERA.size:
                return
            (longitud,) = CABECERA.unpack(cabecera)
            # Antes de leer ni un byte: la longitud la elige el otro, y con
            # cuatro bytes puede anunciar 4 GiB.
            if longitud > MAYOR:
                envia(conexion, f"error: caben {MAYOR} bytes".encode())
                conexion.shutdown(socket.SHUT_WR)
                conexion.recv(MAYOR)  # Cerrar sin leer cortaría el aviso.
                return
            mensaje = recibe_exacto(conexion, longitud)
            if len(mensaje) < longitud:
                return  # A medias no vale.
            letras = len(mensaje.decode(errors="replace"))
            envia(conexion, f"{longitud} bytes, {letras} letras".encode())


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
        print(f"Servidor de mensajes en {host}:{puerto}", flush=True)
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
