"""Servidor que recibe mensajes largos por UDP, enteros y en orden.

Enseña lo que TCP hace por ti: confirmar cada bloque, guardar el que llega
adelantado y descartar el repetido. Se termina con Ctrl+C.

    python3 servidor_fiable.py [--host 127.0.0.1] [--puerto 50033]
"""

import argparse
import errno
import hashlib
import signal
import socket
import struct
import sys
from typing import NoReturn

PUERTO = 50033
# Cabecera: el mensaje, el número del bloque y si es el último.
CABECERA = struct.Struct("!8sIB")
CONFIRMACION = struct.Struct("!8sI")
BLOQUE = 1000
ADELANTADOS = 64  # Bloques que se guardan a la espera de uno anterior.
BLOQUES = 1000  # Los que puede tener un mensaje: un millón de bytes.
MENSAJES = 50  # Los que se recuerdan.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: servidor_fiable.py [--host HOST] [--puerto 0-65535]")


class Mensaje:
    """Lo recibido de un mensaje: lo seguido, y lo que llegó adelantado."""

    def __init__(self) -> None:
        self.seguidos: list[bytes] = []
        self.adelantados: dict[int, tuple[bytes, bool]] = {}
        self.completo = False

    def acepta(self, numero: int, bloque: bytes, ultimo: bool) -> bool:
        """Dice si hay que confirmar el bloque."""
        if numero < len(self.seguidos) or self.completo:
            # Repetido: su confirmación se perdió, y se manda otra vez.
            return True
        if numero >= min(len(self.seguidos) + ADELANTADOS, BLOQUES):
            return False
        self.adelantados[numero] = bloque, ultimo
        while siguiente := self.adelantados.pop(len(self.seguidos), None):
            self.seguidos.append(siguiente[0])
            if siguiente[1]:
                self.completo = True
                self.adelantados.clear()
                break
        return True


def sirve(servidor: socket.socket) -> NoReturn:
    """Junta los bloques de cada mensaje; lo que no lo es se descarta."""
    mensajes: dict[tuple[str, bytes], Mensaje] = {}
    servidor.settimeout(0.5)
    while True:
        try:
            datos, (host, puerto) = servidor.recvfrom(65535)
            if not 0 <= len(datos) - CABECERA.size <= BLOQUE:
                continue
            codigo, numero, ultimo = CABECERA.unpack_from(datos)
            clave = (f"{host}:{puerto}", codigo)
            # El último que habla pasa al final; si no caben más, se olvida
            # el primero, que es el que lleva más tiempo callado.
            mensaje = mensajes.pop(clave, None) or Mensaje()
            mensajes[clave] = mensaje
            if len(mensajes) > MENSAJES:
                del mensajes[next(iter(mensajes))]
            antes = mensaje.completo
            if mensaje.acepta(numero, datos[CABECERA.size :], bool(ultimo)):
                servidor.sendto(
                    CONFIRMACION.pack(codigo, numero), (host, puerto)
                )
            if mensaje.completo and not antes:
                todo = b"".join(mensaje.seguidos)
                # Queda solo el recuerdo, para confirmar lo que repita.
                mensaje.seguidos.clear()
                print(f"Mensaje de {len(todo)} bytes, SHA-256:", flush=True)
                print(hashlib.sha256(todo).hexdigest(), flush=True)
        except OSError:
            pass  # Venció el plazo, o la respuesta no sale.


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    args = opciones.parse_args()
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as servidor:
            servidor.bind((args.host, args.puerto))
            host, puerto = servidor.getsockname()
            print(f"Servidor fiable en {host}:{puerto}", flush=True)
            sirve(servidor)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
