"""Resume archivos con el núcleo de Linux y lo contrasta con hashlib.

Enseña AF_ALG: bind() elige el algoritmo, setsockopt() pone la clave y
accept() da un socket en el que se escriben los datos y se lee el resumen.

    python3 resumen_nucleo.py [--algoritmo sha256] [--clave TEXTO]
                              [ARCHIVO ...]

Con --clave, es un HMAC. Sin ARCHIVO, se resume a sí mismo.
"""

import argparse
import errno
import hashlib
import hmac
import os
import signal
import socket
import sys
from pathlib import Path
from typing import BinaryIO, NoReturn

BLOQUE = 65536
ALGORITMOS = ("md5", "sha1", "sha256", "sha512")
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            f"Uso: resumen_nucleo.py [--algoritmo {'|'.join(ALGORITMOS)}] "
            "[--clave TEXTO] [ARCHIVO ...]"
        )


def interrumpe(*_: object) -> NoReturn:
    # Cuenta la primera señal: otra, mientras sale, no hace nada.
    for senal in SENALES:
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def falta(que: str) -> NoReturn:
    print(f"No se puede abrir {que}.", file=sys.stderr)
    sys.exit(2)


def abre() -> socket.socket:
    try:
        return socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET)
    except (AttributeError, OSError):
        falta("AF_ALG: hace falta Linux con el módulo af_alg")


def resume(
    algoritmo: socket.socket,
    archivo: BinaryIO,
    propio: "hashlib._Hash | hmac.HMAC",
) -> bytes:
    """El resumen que da el núcleo; de paso, le da los datos a hashlib."""
    # Cada accept() da una operación nueva; no espera a nadie.
    operacion, _ = algoritmo.accept()
    with operacion:
        while trozo := archivo.read(BLOQUE):
            # MSG_MORE: falta más. Sin él, cada trozo tendría su resumen.
            operacion.sendall(trozo, socket.MSG_MORE)
            propio.update(trozo)
        return operacion.recv(64)


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--algoritmo", choices=ALGORITMOS, default="sha256")
    opciones.add_argument("--clave", type=os.fsencode)
    opciones.add_argument(
        "archivos", nargs="*", type=Path, default=[Path(__file__)]
    )
    args = opciones.parse_args()
    nombre = args.algoritmo
    if args.clave is not None:
        nombre = f"hmac({nombre})"

    def de_hashlib() -> "hashlib._Hash | hmac.HMAC":
        if args.clave is None:
            return hashlib.new(args.algoritmo)
        return hmac.new(args.clave, digestmod=args.algoritmo)

    try:
        with abre() as algoritmo:
            algoritmo.bind(("hash", nombre))
            if args.clave is not None:
                algoritmo.setsockopt(
                    socket.SOL_ALG, socket.ALG_SET_KEY, args.clave
                )
            for ruta in args.archivos:
                with ruta.open("rb") as archivo:
                    propio = de_hashlib()
                    suyo = resume(algoritmo, archivo, propio)
                if suyo != propio.digest():
                    sys.exit(f"{ruta.name!a}: no es el resumen de hashlib.")
                print(f"{suyo.hex()}  {ruta.name!a}", flush=True)
    except KeyboardInterrupt:
        print()
    except OSError as error:
        if error.errno == errno.ENOENT and not error.filename:
            falta(f"{nombre}: este núcleo no lo tiene")  # Lo dice bind().
        if not error.filename:
            sys.exit(f"Se leyó mal, o falló el núcleo (error {error.errno}).")
        nombre = os.fsdecode(error.filename)
        sys.exit(f"No se pudo leer {nombre!a} (error {error.errno}).")


if __name__ == "__main__":
    main()
