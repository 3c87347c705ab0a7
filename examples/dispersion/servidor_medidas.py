"""Recibe fichas repartidas en varios búferes (`servidor_medidas.py`).

Enseña recvmsg_into(): una llamada reparte lo que llega entre la cabecera, el
nombre y los valores, cada cosa en su sitio. Se termina con Ctrl+C.
"""

import argparse
import errno
import signal
import socket
import struct
import sys
import time
from array import array
from contextlib import suppress
from threading import Thread
from typing import NoReturn

PUERTO = 50122
CABECERA = struct.Struct("!4sI")  # La marca y el número de la ficha.
NOMBRE, VALORES = 16, 4  # Bytes del nombre; valores, de 8 bytes.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} [--host H] [--puerto N] [--plazo S]")


def quita(vistas: list[memoryview], cuantos: int) -> list[memoryview]:
    """Lo que queda de unos búferes tras usar sus primeros bytes."""
    quedan = []
    for vista in vistas:
        usados = min(cuantos, len(vista))
        cuantos -= usados
        if usados < len(vista):
            quedan.append(vista[usados:])
    return quedan


def recibe(conexion: socket.socket, vistas: list[memoryview]) -> bool:
    """Llena todos los búferes; dice si llegó la ficha entera."""
    while vistas:
        # Como recv(), puede traer menos: se sigue por donde quedó.
        recibidos, *_ = conexion.recvmsg_into(vistas)
        if not recibidos:
            return False
        vistas = quita(vistas, recibidos)
    return True


def atiende(conexion: socket.socket) -> None:
    cabecera, nombre = bytearray(CABECERA.size), bytearray(NOMBRE)
    valores = array("d", [0] * VALORES)
    vistas = [
        memoryview(cabecera),
        memoryview(nombre),
        memoryview(valores).cast("B"),
    ]
    esperado = 1
    with suppress(OSError), conexion:
        while recibe(conexion, vistas):
            if CABECERA.unpack(cabecera) != (b"MED1", esperado):
                conexion.sendall(b"! Eso no es la ficha que tocaba.\n")
                return
            # Los números viajan en orden de red; los nuestros, quizá no.
            if sys.byteorder == "little":
                valores.byteswap()
            media = b"%.1f" % (sum(valores) / VALORES)
            # Varios búferes en una llamada: nada que juntar antes.
            partes: list[bytes | bytearray]
            partes = [b"Media de ", nombre.rstrip(b"\0"), b": ", media, b"\n"]
            conexion.sendmsg(partes)  # Tan corto que cabe entero.
            esperado += 1


def main() -> None:
    fin: list[int] = []  # Las señales que piden acabar.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, lambda numero, _: fin.append(numero))
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=60)
    args = opciones.parse_args()
    if not (0 < args.plazo <= 3600 and 0 <= args.puerto < 65536):
        opciones.error("")
    if not hasattr(socket.socket, "recvmsg_into"):
        print("Este sistema no tiene recvmsg_into().", file=sys.stderr)
        sys.exit(2)
    try:
        escucha = socket.create_server((args.host, args.puerto))
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    with escucha:
        escucha.settimeout(0.2)  # Cada poco se mira si hay que acabar.
        print(
            "Recibo medidas en {}:{}".format(*escucha.getsockname()),
            flush=True,
        )
        while not fin:
            try:
                nueva, _ = escucha.accept()
                nueva.settimeout(args.plazo)
                Thread(target=atiende, args=[nueva], daemon=True).start()
            except OSError:
                time.sleep(0.01)  # Nadie llama, o no caben más.
            except RuntimeError:
                nueva.close()  # El sistema no da más hilos.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Ya se está yendo.
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
