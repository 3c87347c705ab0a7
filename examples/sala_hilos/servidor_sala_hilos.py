"""Sala de chat con un hilo por persona (`servidor_sala_hilos.py`).

Enseña a compartir la sala con un cerrojo y a enviar sin esperar: a quien no
lee se le echa. Cada línea, un mensaje; la primera, el apodo. Acaba con Ctrl+C.
"""

import argparse
import errno
import re
import signal
import socket
import sys
import time
from contextlib import suppress
from threading import Lock, Thread
from typing import NoReturn

PUERTO = 50100
LINEA, COLA = 1000, 65536  # Bytes de una línea, y del búfer de envío.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} [--host H] [--puerto N] [--plazo S]")


def limpia(linea: bytes) -> str:
    # Nada de lo que llega maneja la terminal de los demás.
    texto = linea.decode(errors="replace").strip()
    return re.sub("[\x00-\x08\x0a-\x1f\x7f-\x9f]", "\ufffd", texto)


def envia(salida: socket.socket, linea: str) -> None:
    """Envía sin esperar; a quien no le cabe más se le echa."""
    datos = f"{linea}\n".encode()
    with suppress(OSError):
        if salida.send(datos) == len(datos):
            return
    with suppress(OSError):
        salida.shutdown(socket.SHUT_RDWR)  # Su hilo se entera y la saca.


class Sala:
    def __init__(self, plazo: float) -> None:
        self.plazo = plazo
        self.cerrojo = Lock()  # En la sala, un hilo cada vez.
        self.personas: dict[str, socket.socket] = {}

    def difunde(self, linea: str, salvo: str = "") -> None:
        for apodo in self.personas.keys() - {salvo}:
            envia(self.personas[apodo], linea)

    def recibe(self, apodo: str, texto: str, salida: socket.socket) -> str:
        if apodo:
            self.difunde(f"{apodo}: {texto}", salvo=apodo)
        elif not re.fullmatch(r"[\w-]{1,20}", texto):
            envia(salida, "! Apodo no válido: de 1 a 20 letras o cifras.")
        elif texto in self.personas:
            envia(salida, "! Ese apodo está ocupado: elige otro.")
        else:
            self.difunde(f"* {texto} entra.")
            self.personas[texto] = salida
            envia(salida, f"* Hola, {texto}. Personas: {len(self.personas)}.")
            return texto
        return apodo

    def charla(self, conexion: socket.socket) -> None:
        # dup() da otro socket de la misma conexión, con su propio plazo: se
        # espera al recibir, pero nunca al enviar.
        with suppress(OSError), conexion, conexion.dup() as salida:
            conexion.settimeout(self.plazo)
            salida.setblocking(False)
            envia(salida, "* ¿Qué apodo quieres?")
            apodo = ""
            with suppress(OSError), conexion.makefile("rb") as entrada:
                while (linea := entrada.readline(LINEA + 1))[-1:] == b"\n":
                    with self.cerrojo:
                        apodo = self.recibe(apodo, limpia(linea), salida)
            with self.cerrojo:
                if self.personas.pop(apodo, None):
                    self.difunde(f"* {apodo} sale.")


def main() -> None:
    fin: list[int] = []  # Las señales que piden acabar.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, lambda numero, _: fin.append(numero))
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=600)
    args = opciones.parse_args()
    if not (0 < args.plazo <= 3600 and 0 <= args.puerto < 65536):
        opciones.error("")
    try:
        escucha = socket.create_server((args.host, args.puerto))
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    sala = Sala(args.plazo)
    with escucha:
        escucha.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, COLA)
        escucha.settimeout(0.2)  # Cada poco se mira si hay que acabar.
        print("Sala en {}:{}".format(*escucha.getsockname()), flush=True)
        while not fin:
            try:
                nueva, _ = escucha.accept()
                Thread(target=sala.charla, args=[nueva], daemon=True).start()
            except OSError:
                time.sleep(0.01)  # Nadie llama, o no caben más.
            except RuntimeError:
                nueva.close()  # El sistema no da más hilos.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Ya se está yendo.
    print("\nSala cerrada.")


if __name__ == "__main__":
    main()
