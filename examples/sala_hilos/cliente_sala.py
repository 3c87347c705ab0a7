"""Cliente de la sala de chat; vale para todos los servidores de sala.

Enseña a leer a la vez del socket y del teclado, y a no fiarse de lo que
llega. La primera línea que escribes es tu apodo. Se termina con Ctrl+D (en
Windows, Ctrl+Z e Intro) o con Ctrl+C.

    python3 cliente_sala.py [--host 127.0.0.1] [--puerto 50100] [--plazo 5]
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

PUERTO = 50100
LINEA = 5000  # Bytes: más que la línea más larga de una sala.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} [--host H] [--puerto N] [--plazo S]")


def muestra(linea: bytes, letras: str = sys.stdout.encoding) -> None:
    """Escribe una línea, sin nada que maneje o rompa la terminal."""
    texto = linea.decode(errors="replace")
    texto = re.sub("[\x00-\x08\x0a-\x1f\x7f-\x9f]", "\ufffd", texto)
    print(texto.encode(letras, "replace").decode(letras), flush=True)


class Charla:
    fin = False  # Se pidió acabar.
    despedida = False  # Se acabó el teclado: el servidor debe cerrar.

    def __init__(self, conexion: socket.socket) -> None:
        self.conexion = conexion

    def termina(self, *_: object) -> None:
        self.fin = True

    def lee_teclado(self) -> None:
        # No en sys.stdin: Python lo cierra al salir, y en uso abortaría.
        with suppress(OSError), open(0, "rb", closefd=False) as teclado:
            for linea in teclado:
                self.conexion.sendall(linea.rstrip(b"\r\n") + b"\n")
        self.despedida = True
        with suppress(OSError):
            self.conexion.shutdown(socket.SHUT_WR)

    def saluda(self) -> bytes:
        """Espera, con plazo, lo primero que dice una sala."""
        saludo = b""
        while b"\n" not in saludo and len(saludo) < LINEA:
            if not (datos := self.conexion.recv(LINEA)):
                sys.exit("El servidor cerró la conexión.")
            saludo += datos
        if not saludo.startswith(b"* "):
            sys.exit("El servidor no es una sala de chat.")
        return saludo

    def conversa(self, resto: bytes) -> None:
        """Muestra lo que llega, hasta que alguien se va."""
        while not self.fin and len(resto) < LINEA:
            *lineas, resto = resto.split(b"\n")
            for linea in lineas:
                muestra(linea)
            # Sin el plazo, en Windows no se atendería a Ctrl+C.
            while not select.select([self.conexion], [], [], 0.2)[0]:
                if self.fin:
                    return
            if not (datos := self.conexion.recv(4096)):
                if self.despedida:
                    return
                sys.exit("El servidor cerró la conexión.")
            resto += datos
        if not self.fin:
            sys.exit("El servidor mandó una línea sin fin.")


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=5)
    args = opciones.parse_args()
    if not (0 < args.plazo <= 3600 and 0 <= args.puerto < 65536):
        opciones.error("")
    destino = (args.host, args.puerto)
    try:
        with socket.create_connection(destino, args.plazo) as conexion:
            charla = Charla(conexion)
            saludo = charla.saluda()
            signal.signal(signal.SIGINT, charla.termina)
            signal.signal(signal.SIGTERM, charla.termina)
            threading.Thread(target=charla.lee_teclado, daemon=True).start()
            charla.conversa(saludo)
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except ConnectionRefusedError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except OSError as error:
        sys.exit(f"Se cortó la conexión (error {error.errno}).")
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
