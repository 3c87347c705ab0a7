"""Enseña las asociaciones de IPsec que tiene el núcleo, sin sus claves.

Enseña AF_KEY: una petición de 16 bytes, y una respuesta por asociación, la
última con el número 0. Pide root.

    python3 vuelca_claves.py [--plazo 1]
"""

import argparse
import errno
import os
import signal
import socket
import struct
import sys
from collections.abc import Iterator
from typing import NoReturn

# De linux/pfkeyv2.h, que Python no trae.
PF_KEY_V2, SADB_DUMP = 2, 10
EXT_SA, EXT_ORIGEN, EXT_DESTINO = 1, 5, 6
CLASES = {2: "AH", 3: "ESP", 9: "IPComp"}
# Versión, orden, error, clase, longitud en palabras, número y proceso.
CABECERA = "=BBBBHHII"
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: vuelca_claves.py [--plazo SEGUNDOS]")


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def interrumpe(*_: object) -> NoReturn:
    # Cuenta la primera señal: otra, mientras sale, no hace nada.
    for senal in SENALES:
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def abre() -> socket.socket:
    try:
        return socket.socket(socket.AF_KEY, socket.SOCK_RAW, PF_KEY_V2)
    except PermissionError:
        falta = "Ver las asociaciones pide root (CAP_NET_ADMIN)."
    except (AttributeError, OSError):
        falta = "No se puede abrir AF_KEY: hace falta Linux con af_key."
    print(falta, file=sys.stderr)
    sys.exit(2)


def extensiones(mensaje: bytes) -> Iterator[tuple[int, bytes]]:
    """Cada extensión, con su número; la longitud va en palabras de ocho."""
    resto = mensaje[struct.calcsize(CABECERA) :]
    while len(resto) >= 4:
        palabras, numero = struct.unpack_from("=HH", resto)
        if not palabras:
            return
        yield numero, resto[: palabras * 8]
        resto = resto[palabras * 8 :]


def direccion(extension: bytes) -> str:
    (familia,) = struct.unpack_from("=H", extension, 8)
    if familia == socket.AF_INET:
        return socket.inet_ntop(familia, extension[12:16])
    return socket.inet_ntop(socket.AF_INET6, extension[16:32])


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--plazo", type=segundos, default=1)
    args = opciones.parse_args()
    peticion = struct.pack(
        CABECERA, PF_KEY_V2, SADB_DUMP, 0, 0, 2, 0, 1, os.getpid()
    )
    try:
        with abre() as claves:
            claves.settimeout(args.plazo)
            claves.send(peticion)
            queda = 1
            while queda:
                mensaje = claves.recv(65536)
                _, _, error, clase, _, _, queda, _ = struct.unpack_from(
                    CABECERA, mensaje
                )
                if error == errno.ENOENT:
                    print("No hay ninguna asociación.")
                    return
                if error:
                    sys.exit(f"El núcleo dice: {os.strerror(error)}.")
                partes = dict(extensiones(mensaje))
                (spi,) = struct.unpack_from("!I", partes[EXT_SA], 4)
                print(
                    f"{CLASES.get(clase, clase)} {spi:#010x}:",
                    direccion(partes[EXT_ORIGEN]),
                    "→",
                    direccion(partes[EXT_DESTINO]),
                )
    except OSError as fallo:
        sys.exit(f"No se pudo preguntar: {fallo}.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
