"""Cliente de eco que, si se corta la conexión, vuelve a conectar.

Enseña a insistir sin molestar: cada espera puede ser el doble que la
anterior, hasta un tope, y se elige al azar para que mil clientes cortados
a la vez no vuelvan a la vez. Habla con el servidor de eco.

    python3 cliente_insistente.py [--host 127.0.0.1] [--puerto 50007]
        [--plazo 5] [--intentos 6] [--base 0.5] [--tope 30] [--semilla N]
"""

import argparse
import random
import signal
import socket
import sys
import time
from typing import NoReturn

PUERTO = 50007
BLOQUE = 16384
MOTIVOS: dict[type[OSError], str] = {
    ConnectionRefusedError: "nadie escucha",
    TimeoutError: "no contesta",
}


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_insistente.py [--host HOST] [--puerto 0-65535] "
            "[--plazo S] [--intentos 1-100] [--base S] [--tope S] "
            "[--semilla NÚMERO]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


class Insistente:
    """Una conexión que se rehace sola."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.azar = random.Random(args.semilla)
        self.conexion: socket.socket | None = None

    def intenta(self, mensaje: bytes) -> None:
        """Conecta si hace falta, manda el mensaje y recibe su eco."""
        if self.conexion is None:
            self.conexion = socket.create_connection(
                (self.args.host, self.args.puerto), self.args.plazo
            )
            print("Conectado.", flush=True)
        self.conexion.sendall(mensaje)
        eco = b""
        while len(eco) < len(mensaje):
            datos = self.conexion.recv(BLOQUE)
            if not datos:
                raise ConnectionResetError
            eco += datos
        if eco != mensaje:
            sys.exit("El servidor no devolvió lo mismo.")

    def pide_eco(self, mensaje: bytes) -> None:
        """Insiste hasta recibir el eco, o hasta agotar los intentos."""
        for fallos in range(self.args.intentos):
            try:
                return self.intenta(mensaje)
            except (socket.gaierror, UnicodeError):
                raise  # Un nombre mal escrito no se arregla esperando.
            except OSError as error:
                motivo = MOTIVOS.get(type(error), "se cortó")
            if self.conexion:  # Ya no sirve: su eco llegaría tarde.
                self.conexion.close()
                self.conexion = None
            if fallos + 1 < self.args.intentos:
                mayor = min(self.args.tope, self.args.base * 2**fallos)
                espera = self.azar.uniform(0, mayor)
                aviso = f"Fallo {fallos + 1} ({motivo}). Espero {espera:.2f} s"
                print(f"{aviso}, al azar entre 0 y {mayor:g}.", flush=True)
                time.sleep(espera)
        sys.exit(f"Lo dejo al fallo {self.args.intentos} ({motivo}).")


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    opcion("--plazo", type=segundos, default=5)
    opcion("--intentos", type=int, choices=range(1, 101), default=6)
    opcion("--base", type=segundos, default=0.5)
    opcion("--tope", type=segundos, default=30)
    opcion("--semilla", type=int)
    args = opciones.parse_args()
    insistente = Insistente(args)
    try:
        insistente.pide_eco(b"")  # Conecta ya, sin esperar a la primera línea.
        # Una línea enorme, a bloques: entera llenaría los búferes de los dos.
        while linea := sys.stdin.buffer.readline(BLOQUE):
            insistente.pide_eco(linea)
            print(
                f"Eco: {linea.decode(errors='replace').rstrip()}", flush=True
            )
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except KeyboardInterrupt:
        print()
    finally:
        if insistente.conexion:
            insistente.conexion.close()


if __name__ == "__main__":
    main()
