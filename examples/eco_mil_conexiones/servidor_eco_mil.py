"""Eco para mil conexiones en un hilo (`python3 servidor_eco_mil.py`).

Enseña a tener muchas conexiones abiertas con poca memoria, a subir el límite
de descriptores y a no recibir más de quien no lee. Se termina con Ctrl+C.
"""

import argparse
import errno
import signal
import socket
import sys
import time
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector
from typing import NoReturn

PUERTO = 50110


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: --conexiones N --host H --puerto N --plazo S")


def asegura_descriptores(cuantos: int) -> None:
    """Sube, si hace falta, los descriptores que este proceso puede abrir."""
    if sys.platform != "win32":  # Windows no tiene este límite.
        import resource

        blando, duro = resource.getrlimit(resource.RLIMIT_NOFILE)
        if 0 <= duro < cuantos:  # -1 es «sin límite».
            sys.exit(f"El sistema no deja abrir {cuantos} descriptores.")
        if 0 <= blando < cuantos:
            resource.setrlimit(resource.RLIMIT_NOFILE, (cuantos, duro))
            print(f"Descriptores: de {blando} a {cuantos}.", flush=True)


class Eco:
    def __init__(self, listos: DefaultSelector) -> None:
        self.listos = listos
        self.pendiente: dict[socket.socket, bytes] = {}  # De lo recibido.
        self.visto: dict[socket.socket, float] = {}  # Por antigüedad.

    def acepta(self, escucha: socket.socket) -> None:
        try:
            conexion, _ = escucha.accept()
        except OSError:
            time.sleep(0.01)  # No hay descriptores, o ya se fue.
            return
        conexion.setblocking(False)
        self.listos.register(conexion, EVENT_READ, conexion)
        self.visto[conexion], self.pendiente[conexion] = time.monotonic(), b""

    def atiende(self, conexion: socket.socket) -> None:
        """Lee y devuelve; si no cabe todo, espera a que quepa sin leer más."""
        datos, enviados = self.pendiente[conexion], 0
        try:
            datos = datos or conexion.recv(16384)
            enviados = conexion.send(datos)
        except BlockingIOError:
            pass  # No cabe nada: se guarda entero.
        except OSError:
            datos = b""
        if datos:
            self.pendiente[conexion] = datos = datos[enviados:]
            que = EVENT_WRITE if datos else EVENT_READ
            self.listos.modify(conexion, que, conexion)
            del self.visto[conexion]  # Así vuelve a entrar la última.
            self.visto[conexion] = time.monotonic()
        else:
            self.cierra(conexion)  # Se fue, o cortó.

    def cierra(self, conexion: socket.socket) -> None:
        self.listos.unregister(conexion)
        del self.pendiente[conexion], self.visto[conexion]
        conexion.close()

    def vence(self, limite: float) -> None:
        while self.visto and next(iter(self.visto.values())) < limite:
            self.cierra(next(iter(self.visto)))


def main() -> None:
    fin: list[int] = []  # Las señales que piden acabar.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, lambda numero, _: fin.append(numero))
    opciones = Opciones(add_help=False)
    opciones.add_argument("--conexiones", type=int, default=1000)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=600)
    args = opciones.parse_args()
    if not (0 < args.plazo <= 3600 and 0 <= args.puerto < 65536):
        opciones.error("")
    asegura_descriptores(args.conexiones + 20)
    try:
        escucha = socket.create_server((args.host, args.puerto), backlog=1024)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    with escucha, DefaultSelector() as listos:
        escucha.setblocking(False)
        listos.register(escucha, EVENT_READ)
        print("Eco en {}:{}".format(*escucha.getsockname()), flush=True)
        eco = Eco(listos)
        while not fin:
            for clave, _ in listos.select(0.2):
                if clave.data:
                    eco.atiende(clave.data)
                else:
                    eco.acepta(escucha)
            eco.vence(time.monotonic() - args.plazo)
        eco.vence(time.monotonic() + 1)  # Todas.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Ya se está yendo.
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
