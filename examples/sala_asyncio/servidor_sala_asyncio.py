"""Sala de chat con `asyncio` (`servidor_sala_asyncio.py`).

Enseña a escribir cada charla seguida, como con hilos, en un solo hilo: donde
hay que esperar, `await` deja el turno a las demás. Cada mensaje es una línea
UTF-8; la primera es el apodo. Se termina con Ctrl+C.
"""

import argparse
import asyncio
import errno
import re
import signal
import socket
import sys
from asyncio import StreamReader, StreamWriter
from contextlib import suppress
from typing import NoReturn

PUERTO = 50100
LINEA, COLA = 1000, 65536  # Bytes de una línea, y de cada cola de envío.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} [--host H] [--puerto N] [--plazo S]")


def limpia(linea: bytes) -> str:
    texto = linea.decode(errors="replace").strip()
    return re.sub("[\x00-\x08\x0a-\x1f\x7f-\x9f]", "\ufffd", texto)


def envia(salida: StreamWriter, linea: str) -> None:
    """Deja la línea para enviar; a quien acumula demasiado se le echa."""
    if not salida.is_closing():
        salida.write(f"{linea}\n".encode())
    if salida.transport.get_write_buffer_size() > COLA:
        salida.transport.abort()  # Su charla recibe el fin y acaba.


class Sala:
    def __init__(self, plazo: float) -> None:
        self.plazo = plazo
        self.personas: dict[str, StreamWriter] = {}
        self.abiertas: set[StreamWriter] = set()

    def difunde(self, linea: str, salvo: str = "") -> None:
        for apodo in self.personas.keys() - {salvo}:
            envia(self.personas[apodo], linea)

    def recibe(self, apodo: str, texto: str, salida: StreamWriter) -> str:
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

    async def charla(self, lector: StreamReader, salida: StreamWriter) -> None:
        apodo = ""
        self.abiertas.add(salida)
        envia(salida, "* ¿Qué apodo quieres?")
        # Un error es un final. Entre dos `await` nadie más toca la sala.
        with suppress(OSError, EOFError, asyncio.LimitOverrunError):
            while not salida.is_closing():
                async with asyncio.timeout(self.plazo):
                    linea = await lector.readuntil(b"\n")
                apodo = self.recibe(apodo, limpia(linea), salida)
        salida.close()
        if self.personas.pop(apodo, None):
            self.difunde(f"* {apodo} sale.")
        self.abiertas.remove(salida)


async def sirve(escucha: socket.socket, plazo: float, fin: list[int]) -> None:
    asyncio.get_running_loop().set_exception_handler(lambda *_: None)
    escucha.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, COLA)
    sala = Sala(plazo)
    puerta = await asyncio.start_server(sala.charla, sock=escucha, limit=LINEA)
    print("Sala en {}:{}".format(*escucha.getsockname()), flush=True)
    while not fin:
        await asyncio.sleep(0.2)
    puerta.close()
    for salida in sala.abiertas:
        salida.transport.abort()
    while sala.abiertas:  # Cada charla se entera y termina.
        await asyncio.sleep(0)


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
        with socket.create_server((args.host, args.puerto)) as escucha:
            asyncio.run(sirve(escucha, args.plazo, fin))
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ya se está yendo.
    print("\nSala cerrada.")


if __name__ == "__main__":
    main()
