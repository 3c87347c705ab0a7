"""Servidor de mensajes JSON, uno por línea: hace la cuenta que le piden.

Enseña a no fiarse de lo que llega: que sea JSON no quiere decir que tenga
los campos, los tipos ni el tamaño que se esperan. Se termina con Ctrl+C.

    python3 servidor_json.py [--host 127.0.0.1] [--puerto 50103]
                             [--plazo 60]
"""

import argparse
import errno
import json
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn

PUERTO = 50103
USO = "Uso: servidor_json.py [--host H] [--puerto P] [--plazo S]"
MAYOR = 65536  # Bytes de una petición.
CUENTAS: dict[str, Callable[[list[float]], float]] = {
    "suma": sum,
    "mayor": max,
    "menor": min,
}


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(USO)


def calcula(linea: bytes) -> dict[str, object]:
    """La respuesta a una petición, que puede ser cualquier cosa."""
    try:
        peticion = json.loads(linea)
    except (ValueError, RecursionError):
        return {"error": "no es JSON"}
    if not isinstance(peticion, dict):
        return {"error": "no es un objeto"}
    cuenta = CUENTAS.get(str(peticion.get("cuenta")))
    if cuenta is None:
        return {"error": f"«cuenta» es una de: {', '.join(CUENTAS)}"}
    numeros = peticion.get("numeros")
    # Ni textos, ni listas dentro de la lista, ni true, que es un entero, ni
    # NaN ni infinitos, que Python lee y otros lenguajes no.
    if not isinstance(numeros, list) or not 1 <= len(numeros) <= 1000:
        return {"error": "«numeros» es una lista de 1 a 1000 números"}
    if not all(type(n) in (int, float) and abs(n) < 1e15 for n in numeros):
        return {"error": "en «numeros» solo hay números menores que 1e15"}
    return {"resultado": cuenta(numeros)}


def atiende(conexion: socket.socket, plazo: float) -> None:
    with conexion, suppress(OSError):  # Se fue, o venció el plazo.
        conexion.settimeout(plazo)
        resto = b""
        while datos := conexion.recv(MAYOR):
            *lineas, resto = (resto + datos).split(b"\n")
            if len(resto) > MAYOR:
                lineas, datos = [b""], b""  # Sin fin: ya no se entiende.
            for linea in lineas:
                # json.dumps() no deja saltos de línea dentro: los escapa.
                respuesta = json.dumps(calcula(linea))
                conexion.sendall(respuesta.encode() + b"\n")
            if not datos:
                break
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
        print(f"Servidor de cuentas en {host}:{puerto}", flush=True)
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
