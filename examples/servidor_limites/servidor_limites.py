"""Eco por líneas que no se deja ocupar por un solo cliente.

Enseña cuatro límites: conexiones de una dirección, líneas por segundo de
cada dirección, bytes de una línea y segundos de una conexión.

    python3 servidor_limites.py [--OPCIÓN VALOR]...
"""

import argparse
import errno
import signal
import socket
import sys
import time
from contextlib import suppress
from threading import Lock, Thread
from typing import NoReturn

PUERTO = 4436
LIMITES = {"conexiones": 5, "ritmo": 10, "tamano": 1000, "plazo": 5}
senales: list[int] = []  # Las que van llegando: con la primera, se termina.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        limites = " ".join(f"[--{limite} 1-9999]" for limite in LIMITES)
        sys.exit(f"Uso: servidor_limites.py [--host H] [--puerto P] {limites}")


class Visitante:  # Una dirección: la comparten los hilos que la atienden.
    def __init__(self, limites: argparse.Namespace) -> None:
        self.limites = limites
        self.abiertas: set[socket.socket] = set()
        self.fichas, self.cuando = limites.ritmo, time.monotonic()
        self.cerrojo = Lock()

    def gasta_ficha(self) -> bool:
        """Cada línea cuesta una; cada segundo se ganan las del ritmo."""
        with self.cerrojo:
            antes, self.cuando = self.cuando, time.monotonic()
            self.fichas += (self.cuando - antes) * self.limites.ritmo
            self.fichas = min(self.fichas, self.limites.ritmo) - 1  # Con tope.
            return bool(self.fichas >= 0)

    def conversa(self, conexion: socket.socket) -> str:
        """Devuelve cada línea; acaba diciendo por qué no sigue."""
        resto = b""
        fin = time.monotonic() + self.limites.plazo
        while (queda := fin - time.monotonic()) > 0:
            conexion.settimeout(queda)
            linea, salto, resto = resto.partition(b"\n")
            if len(linea) > self.limites.tamano:
                return "línea demasiado larga"
            if salto and not self.gasta_ficha():
                return "vas demasiado deprisa"
            with suppress(TimeoutError):
                if salto:
                    conexion.sendall(linea + salto)
                elif datos := conexion.recv(4096):
                    resto = linea + datos
                else:
                    return "hasta otra"
        return "se acabó tu tiempo"

    def atiende(self, conexion: socket.socket) -> None:
        with conexion, suppress(OSError):
            conexion.sendall(f"Adiós: {self.conversa(conexion)}.\n".encode())
        self.abiertas.remove(conexion)


def sirve(escucha: socket.socket, limites: argparse.Namespace) -> None:
    visitantes: dict[str, Visitante] = {}
    escucha.settimeout(0.2)  # accept() no acaba al llegar una señal.
    while not senales:
        try:
            conexion, (host, _) = escucha.accept()
        except OSError:  # Nadie en 0.2 s, o demasiadas conexiones abiertas.
            time.sleep(0.01)
            continue
        for otro, suyo in list(visitantes.items()):
            if not suyo.abiertas and time.monotonic() - suyo.cuando > 1:
                del visitantes[otro]  # Se fue, y ya recuperó sus fichas.
        quien = visitantes.setdefault(host, Visitante(limites))
        if len(quien.abiertas) < limites.conexiones:
            quien.abiertas.add(conexion)
            hilo = Thread(target=quien.atiende, args=[conexion], daemon=True)
            with suppress(RuntimeError):  # Puede que no haya más hilos.
                hilo.start()
                continue
            quien.abiertas.remove(conexion)
        with conexion, suppress(OSError):  # Sin hilo: rechazar es barato.
            conexion.send("Adiós: demasiadas conexiones.\n".encode())


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, lambda numero, _: senales.append(numero))
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    for cual, n in LIMITES.items():
        opcion(f"--{cual}", type=int, choices=range(1, 10_000), default=n)
    args = opciones.parse_args()
    try:
        with socket.create_server((args.host, args.puerto)) as escucha:
            host, puerto = escucha.getsockname()
            print(f"Servidor con límites en {host}:{puerto}", flush=True)
            sirve(escucha, args)
            for numero in (signal.SIGINT, signal.SIGTERM):
                signal.signal(numero, signal.SIG_IGN)  # Ya se está yendo.
            print("\nServidor detenido.")
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")


if __name__ == "__main__":
    main()
