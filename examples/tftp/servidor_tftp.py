"""Servidor TFTP (RFC 1350): lee y escribe archivos, y solo en una carpeta.

Enseña a dar a cada transferencia su socket, con su puerto, y a no fiarse del
nombre que llega. Necesita transferencia_tftp.py. Se termina con Ctrl+C.

    python3 servidor_tftp.py [--carpeta publica] [--tamano 1000000] …
"""

import argparse
import errno
import os
import re
import signal
import socket
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from threading import Thread, active_count
from typing import NoReturn

import transferencia_tftp as tftp

PUERTO = 50069
PEDIDO = re.compile(rb"\0([\1\2])([^\0]+)\0octet\0", re.IGNORECASE)
NOMBRE = re.compile(r"\w[\w .()-]{0,79}")  # Ni barras ni «..».


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} --carpeta C --tamano B --host H …")


def abre(ruta: str, modo: int) -> int:
    # Un enlace no se sigue, y una tubería con nombre no hace esperar.
    return os.open(ruta, modo | os.O_NOFOLLOW | os.O_NONBLOCK)


def guarda(con: tftp.Transferencia, ruta: Path, tope: int) -> None:
    if os.path.lexists(ruta):
        raise FileExistsError(errno.EEXIST, "")
    ultimo, datos = con.recibe(tftp.CABECERA.pack(tftp.CONFIRMA, 0), tope)
    # Con su nombre, aparece entero o no aparece; y si ya hay otro, falla.
    with NamedTemporaryFile(dir=ruta.parent, prefix=".") as archivo:
        Path(archivo.name).write_bytes(datos)
        os.link(archivo.name, ruta)
    con.confirma(ultimo)


def atiende(
    args: argparse.Namespace, otro: tuple[str, int], lee: bool, que: str
) -> None:
    """Una transferencia, desde un puerto suyo: así no se mezclan."""
    conector = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    with suppress(OSError, tftp.RechazoError), conector:
        conector.bind((args.host, 0))
        con = tftp.Transferencia(conector, otro, args.plazo, mira=2)
        try:
            if not NOMBRE.fullmatch(que):
                raise PermissionError(errno.EACCES, "")
            if lee:
                with open(args.carpeta / que, "rb", opener=abre) as archivo:
                    con.envia(archivo)
            else:
                guarda(con, args.carpeta / que, args.tamano)
        except OSError as error:
            codigo = tftp.CODIGOS.get(error.errno or 0, 0)
            con.manda(tftp.paquete_de_error(codigo))


def recibe_pedido(escucha: socket.socket, args: argparse.Namespace) -> None:
    datos, otro = escucha.recvfrom(65535)
    if pedido := PEDIDO.match(datos):
        lee, que = pedido[1] == b"\1", pedido[2].decode(errors="replace")
        print(otro, "lee" if lee else "escribe", ascii(que), flush=True)
        if active_count() <= 100:  # A la vez. Si hay más, que insista.
            de_uno = (args, otro, lee, que)
            Thread(target=atiende, args=de_uno, daemon=True).start()
    elif datos[:2] in (b"\0\1", b"\0\2"):
        escucha.sendto(tftp.paquete_de_error(4), otro)


def main() -> None:
    fin: list[int] = []  # Las señales que piden acabar.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, lambda numero, _: fin.append(numero))
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--carpeta", type=Path, default="publica")
    opcion("--tamano", type=int, default=1_000_000)
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    opcion("--plazo", type=float, default=1)
    args = opciones.parse_args()
    if not (0 < args.plazo <= 60 and 0 <= args.tamano <= tftp.MAYOR):
        opciones.error("")
    if not hasattr(os, "O_NOFOLLOW"):
        opciones.exit(2, "Este sistema no sabe no seguir enlaces.\n")
    if not args.carpeta.is_dir():
        sys.exit(f"No hay carpeta «{args.carpeta}».")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as escucha:
        try:
            escucha.bind((args.host, args.puerto))
        except (OSError, TypeError, UnicodeError) as error:
            usada = errno.EADDRINUSE in error.args
            causa = "ya en uso" if usada else "no válida o sin permiso"
            sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
        host, puerto = escucha.getsockname()
        print(f"Servidor TFTP en {host}:{puerto}", flush=True)
        escucha.settimeout(0.2)  # Cada poco se mira si hay que acabar.
        while not fin:
            # Sin descriptores o sin hilos no se contesta: el otro insiste.
            with suppress(OSError, RuntimeError):
                recibe_pedido(escucha, args)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ya se está yendo.
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
