"""Chat de dos personas por TCP: el cliente (`python3 cliente_tcp.py`).

Enseña a delimitar mensajes y a leer a la vez del socket y del teclado. Acaba
en los dos lados cuando alguien escribe «salir» o pulsa Ctrl+D o Ctrl+C.
"""

import argparse
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
PLAZO = 10  # Segundos que se espera a quien no lee lo que se le envía.
PAUSA = 0.2  # Segundos: en Windows, Ctrl+C solo se atiende entre esperas.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: cliente_tcp.py [--host HOST] [--puerto 0-65535]")


def limpia(linea: bytearray, letras: str = sys.stdout.encoding) -> str:
    """Texto de una línea, sin nada que maneje o rompa la terminal."""
    texto = linea.removesuffix(b"\r").decode(errors="replace")
    texto = re.sub("[\x00-\x08\x0a-\x1f\x7f-\x9f]", "\ufffd", texto)
    return texto.encode(letras, "replace").decode(letras)


class Charla:  # Lo que comparten el hilo del socket y el del teclado.
    fin = False

    def __init__(self, conexion: socket.socket) -> None:
        self.conexion = conexion
        self.cerrojo = threading.Lock()  # Un envío cada vez.

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
        try:
            self.conexion.sendall(linea)
        except OSError:
            # La línea quedó a medias: no se puede seguir.
            self.conexion.close()

    def conversa(self) -> str:  # Devuelve cómo acabó.
        resto = bytearray()
        while not self.fin:
            if select.select([self.conexion], [], [], PAUSA)[0]:
                if not (datos := self.conexion.recv(65536)):
                    return "El servidor se fue sin despedirse."
                # recv() da bytes, no mensajes: varias líneas o parte de una.
                resto += datos
                while b"\n" in resto:
                    linea, _, resto = resto.partition(b"\n")
                    if (texto := limpia(linea)) == "salir":
                        self.termina()
                        return "El servidor se despidió."
                    print(f"Servidor: {texto}", flush=True)
                if len(resto) > LIMITE:
                    return "El servidor mandó una línea de más de 16 MiB."
        if self.cerrojo.acquire(timeout=1):  # El teclado puede estar enviando.
            self.conexion.settimeout(1)
            self.conexion.sendall(b"salir\n")
            self.conexion.shutdown(socket.SHUT_WR)
            self.conexion.recv(LIMITE)  # Cerrar sin leer borraría lo enviado.
        return "Fin de la conversación."


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    args = opciones.parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        # El plazo queda puesto en la conexión: también limita los envíos.
        conexion = socket.create_connection((args.host, args.puerto), PLAZO)
    except ConnectionRefusedError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except (OSError, UnicodeError):
        sys.exit(f"No puedo conectar con {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        return
    with conexion:
        charla = Charla(conexion)
        signal.signal(signal.SIGINT, charla.termina)
        signal.signal(signal.SIGTERM, charla.termina)
        print(f"Conectado con {args.host}:{args.puerto}.", flush=True)
        threading.Thread(target=charla.lee_teclado, daemon=True).start()
        try:
            final = charla.conversa()
        except (OSError, ValueError):
            final = "Se cortó la conexión con el servidor."
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ya se está yendo.
    if not charla.fin:
        sys.exit(final)
    print(final)


if __name__ == "__main__":
    main()
