"""Servidor RPC mínimo: ejecuta funciones que le piden desde otro programa.

Enseña a llevar varias llamadas a la vez por una sola conexión: cada una
tiene un número, y se contesta según acaban. Se termina con Ctrl+C.

    python3 servidor_rpc.py [--puerto 50104] [--plazo 60]
"""

import argparse
import errno
import json
import signal
import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Lock, Semaphore, Thread
from typing import Any, NoReturn

PUERTO = 50104
MAYOR = 65536  # Bytes de una llamada.
A_LA_VEZ = 8  # Llamadas en marcha por conexión.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} [--host H] [--puerto P] [--plazo S]")


def duerme(segundos: float) -> str:
    time.sleep(min(max(segundos, 0), 5))  # Hace de llamada lenta.
    return "listo"


# Solo se llama a lo de aquí: nunca a cualquier nombre que llegue.
METODOS: dict[str, Callable[..., object]] = {
    "suma": lambda *numeros: sum(numeros),
    "mayusculas": str.upper,
    "duerme": duerme,
}


def ejecuta(numero: int, metodo: str, params: list[object]) -> bytes:
    try:
        hecho = {"id": numero, "resultado": METODOS[metodo](*params)}
        return json.dumps(hecho, allow_nan=False).encode() + b"\n"
    except Exception:  # Lo que falle es asunto de quien llama.
        queja = {"id": numero, "error": "la llamada no se pudo hacer"}
        return json.dumps(queja).encode() + b"\n"


def lee_llamada(linea: bytes) -> tuple[int, str, list[object]]:
    with suppress(ValueError, RecursionError):
        match json.loads(linea):
            case {"id": int(numero), "metodo": str(metodo), "params": list(p)}:
                return numero, metodo, p
    raise ConnectionError  # No habla este protocolo.


def atiende(conexion: socket.socket) -> None:
    libres = Semaphore(A_LA_VEZ)
    cerrojo = Lock()  # Dos respuestas no se mezclan.

    def responde(*llamada: Any) -> None:
        respuesta = ejecuta(*llamada)
        with suppress(OSError), cerrojo:
            conexion.sendall(respuesta)
        libres.release()

    with conexion, suppress(OSError, RuntimeError):  # Se fue, o sin hilos.
        resto = b""
        while len(resto) <= MAYOR and (datos := conexion.recv(4096)):
            *lineas, resto = (resto + datos).split(b"\n")
            for linea in lineas:
                llamada = lee_llamada(linea)
                libres.acquire()  # Con todas ocupadas, el cliente espera.
                Thread(target=responde, args=llamada, daemon=True).start()
        for _ in range(A_LA_VEZ):
            libres.acquire()  # Que acaben las que quedan en marcha.


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
        print(f"Servidor RPC en {host}:{puerto}", flush=True)
        escucha.settimeout(0.2)  # Cada cuánto mira si hay que terminar.
        while not senales:
            try:
                nueva, _ = escucha.accept()
                nueva.settimeout(args.plazo)
                Thread(target=atiende, args=[nueva], daemon=True).start()
            except OSError:
                time.sleep(0.01)  # Nadie llama, o no caben más.
            except RuntimeError:
                nueva.close()  # El sistema no da más hilos.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Ya se está yendo.
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
