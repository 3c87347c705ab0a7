"""Sala de chat con `socketserver` (`servidor_sala_socketserver.py`).

Enseña qué pone la biblioteca estándar (escuchar, aceptar, un hilo para cada
conexión) y qué queda para ti: la charla. Cada mensaje es una línea UTF-8; la
primera es el apodo. Se termina con Ctrl+C.
"""

import argparse
import errno
import re
import signal
import socket
import sys
from contextlib import suppress
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Lock
from typing import ClassVar, NoReturn

PUERTO = 50100
LINEA, COLA = 1000, 65536  # Bytes de una línea, y del búfer de envío.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} [--host H] [--puerto N] [--plazo S]")


class Sala(ThreadingTCPServer):
    allow_reuse_address = sys.platform != "win32"  # Allí quita el puerto.
    daemon_threads = True
    request_queue_size = 128
    timeout = 0.2  # Cada poco se mira si hay que acabar.
    cerrojo = Lock()  # En la sala, un hilo cada vez.
    personas: ClassVar[dict[str, "Charla"]] = {}

    def handle_error(self, *_: object) -> None:
        """Un error acaba con su charla, y con ninguna otra."""


class Charla(StreamRequestHandler):
    apodo = ""

    def setup(self) -> None:
        super().setup()
        # dup() da otro socket de la misma conexión, con su propio plazo: se
        # espera al recibir, pero nunca al enviar.
        self.salida = self.connection.dup()
        self.salida.setblocking(False)

    def envia(self, linea: str) -> None:
        """Envía sin esperar; a quien no le cabe más se le echa."""
        datos = f"{linea}\n".encode()
        with suppress(OSError):
            if self.salida.send(datos) == len(datos):
                return
        with suppress(OSError):
            self.salida.shutdown(socket.SHUT_RDWR)  # Su hilo se entera.

    def difunde(self, linea: str) -> None:
        for apodo in Sala.personas.keys() - {self.apodo}:
            Sala.personas[apodo].envia(linea)

    def handle(self) -> None:
        self.envia("* ¿Qué apodo quieres?")
        while (linea := self.rfile.readline(LINEA + 1))[-1:] == b"\n":
            texto = linea.decode(errors="replace").strip()
            # Nada de lo que llega maneja la terminal de los demás.
            texto = re.sub("[\x00-\x08\x0a-\x1f\x7f-\x9f]", "\ufffd", texto)
            with Sala.cerrojo:
                self.recibe(texto)

    def recibe(self, texto: str) -> None:
        if self.apodo:
            self.difunde(f"{self.apodo}: {texto}")
        elif not re.fullmatch(r"[\w-]{1,20}", texto):
            self.envia("! Apodo no válido: de 1 a 20 letras o cifras.")
        elif texto in Sala.personas:
            self.envia("! Ese apodo está ocupado: elige otro.")
        else:
            self.difunde(f"* {texto} entra.")
            self.apodo, Sala.personas[texto] = texto, self
            self.envia(f"* Hola, {texto}. Personas: {len(Sala.personas)}.")

    def finish(self) -> None:
        with Sala.cerrojo, self.salida:
            if Sala.personas.pop(self.apodo, None):
                self.difunde(f"* {self.apodo} sale.")
        super().finish()


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
    Charla.timeout = args.plazo  # De cada conexión.
    try:
        sala = Sala((args.host, args.puerto), Charla)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    with sala:
        sala.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, COLA)
        print("Sala en {}:{}".format(*sala.server_address), flush=True)
        while not fin:
            sala.handle_request()
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Ya se está yendo.
    print("\nSala cerrada.")


if __name__ == "__main__":
    main()
