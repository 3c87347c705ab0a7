"""Chat de dos personas por TCP: el servidor (`python3 servidor_tcp.py`).

Enseña a delimitar mensajes y a leer a la vez del socket y del teclado.
"""

import argparse
import errno
import re
import select
import signal
import socket
import sys
import threading
from contextlib import suppress
from typing import NoReturn

PUERTO = 65432
LIMITE = 16 * 1024 * 1024  # Bytes de una línea: nadie agota la memoria.
PAUSA = 0.2  # Segundos: en Windows, Ctrl+C solo se atiende entre esperas.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: servidor_tcp.py [--host HOST] [--puerto 0-65535]")


def limpia(linea: bytearray, letras: str = sys.stdout.encoding) -> str:
    """Texto de una línea, sin nada que maneje o rompa la terminal."""
    texto = linea.removesuffix(b"\r").decode(errors="replace")
    texto = re.sub("[\x00-\x08\x0a-\x1f\x7f-\x9f]", "\ufffd", texto)
    return texto.encode(letras, "replace").decode(letras)


class Charla:  # Lo que comparten el hilo del socket y el del teclado.
    fin = False
    conexion: socket.socket | None = None
    cerrojo = threading.RLock()  # Un envío o un aviso cada vez.

    def termina(self, *_: object) -> None:
        self.fin = True

    def lee_teclado(self) -> None:
        # No en sys.stdin: Python lo cierra al salir, y en uso abortaría.
        with suppress(OSError), open(0, "rb", closefd=False) as teclado:
            for linea in teclado:
                if self.fin or linea.strip() == b"salir":
                    break
                with self.cerrojo:
                    self.envia(linea.rstrip(b"\r\n") + b"\n")
        self.termina()

    def envia(self, linea: bytes) -> None:
        if not (conexion := self.conexion):
            print("No hay nadie conectado: la línea no se envió.", flush=True)
            return
        try:
            conexion.sendall(linea)
        except OSError:
            conexion.close()  # La línea quedó a medias: no se puede seguir.

    def conversa(self, conexion: socket.socket) -> str:  # Devuelve cómo acabó.
        resto = bytearray()
        while not self.fin:
            if select.select([conexion], [], [], PAUSA)[0]:
                if not (datos := conexion.recv(65536)):
                    return "El cliente se fue sin despedirse."
                resto += datos  # recv() da bytes: media línea, o varias.
                while b"\n" in resto:
                    linea, _, resto = resto.partition(b"\n")
                    if (texto := limpia(linea)) == "salir":
                        self.termina()
                        return "El cliente se despidió."
                    print(f"Cliente: {texto}", flush=True)
                if len(resto) > LIMITE:
                    return "El cliente mandó una línea de más de 16 MiB."
        if self.cerrojo.acquire(timeout=1):  # El teclado puede estar enviando.
            conexion.settimeout(1)
            conexion.sendall(b"salir\n")
            conexion.shutdown(socket.SHUT_WR)
            conexion.recv(LIMITE)  # Cerrar sin leer borraría lo enviado.
        return "Fin de la conversación."


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    args = opciones.parse_args()
    charla = Charla()
    signal.signal(signal.SIGINT, charla.termina)
    signal.signal(signal.SIGTERM, charla.termina)
    try:
        escucha = socket.create_server((args.host, args.puerto))
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    with escucha:
        print("Servidor en {}:{}".format(*escucha.getsockname()), flush=True)
        threading.Thread(target=charla.lee_teclado, daemon=True).start()
        escucha.settimeout(PAUSA)
        while not charla.fin:
            try:
                conexion, (host, puerto) = escucha.accept()
                with conexion as charla.conexion:
                    conexion.settimeout(10)  # Segundos, por si no lee.
                    print(f"Conectado con {host}:{puerto}.", flush=True)
                    print(charla.conversa(conexion), flush=True)
            except (OSError, ValueError) as error:
                if not isinstance(error, TimeoutError):  # Venció la pausa.
                    print("Se cortó la conexión con el cliente.", flush=True)
            charla.conexion = None
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ya se está yendo.
    charla.cerrojo.acquire(timeout=1)  # El teclado ya no escribirá.


if __name__ == "__main__":
    main()
