"""Cifra y descifra con AES-GCM en el núcleo: nadie cambia nada sin notarse.

Enseña el cifrado con autenticación: unos datos van cifrados, otros solo
firmados, y una etiqueta los cubre a todos. Los datos son el caso de prueba
4 de quienes propusieron GCM, con su resultado.

    python3 cifra_gcm.py
"""

import argparse
import signal
import socket
import sys
from typing import NoReturn

CLAVE = bytes.fromhex("feffe9928665731c6d6a8f9467308308")
INICIO = bytes.fromhex("cafebabefacedbaddecaf888")
FIRMADO = bytes.fromhex("feedfacedeadbeeffeedfacedeadbeefabaddad2")
CLARO = bytes.fromhex(
    "d9313225f88406e5a55909c5aff5269a 86a7a9531534f7da2e4c303d8a318a72"
    "1c3c0c95956809532fcf0e2449a6b525 b16aedf5aa0de657ba637b39"
)
CIFRADO = bytes.fromhex(
    "42831ec2217774244b7221b784d0d49c e3aa212f2c02a4e035c17e2329aca12e"
    "21d514b25466931c7d8f6a5aac84aa05 1ba30b396a0aac973d58e091"
)
ETIQUETA = bytes.fromhex("5bc94fbc3221a5db94fae95ae7121a47")


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: cifra_gcm.py")


def falta(que: str) -> NoReturn:
    print(f"No se puede abrir {que}.", file=sys.stderr)
    sys.exit(2)


def elige(tipo: str, nombre: str) -> socket.socket:
    """Un socket de ese algoritmo, aún sin clave."""
    try:
        algoritmo = socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET)
    except (AttributeError, OSError):
        falta("AF_ALG: hace falta Linux con el módulo af_alg")
    try:
        algoritmo.bind((tipo, nombre))
    except FileNotFoundError:
        algoritmo.close()
        falta(f"{nombre}: este núcleo no lo tiene")
    return algoritmo


def opera(
    algoritmo: socket.socket, operacion: int, datos: bytes, salen: int
) -> bytes:
    """Hace la operación y da lo que sigue a los datos firmados."""
    uso, _ = algoritmo.accept()
    with uso:
        # Lo que va solo firmado se manda delante; se dice aparte cuánto es.
        uso.sendmsg_afalg(
            [FIRMADO, datos],
            op=operacion,
            iv=INICIO,
            assoclen=len(FIRMADO),
        )
        # Sitio justo: con más, recv() esperaría a otra operación. Lo
        # firmado vuelve también.
        return uso.recv(len(FIRMADO) + salen)[len(FIRMADO) :]


def main() -> None:
    # No hay nada que deshacer: Ctrl+C acaba sin más.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    Opciones(add_help=False).parse_args()
    with elige("aead", "gcm(aes)") as algoritmo:
        algoritmo.setsockopt(socket.SOL_ALG, socket.ALG_SET_KEY, CLAVE)
        # El tamaño de la etiqueta no es un valor: va en la longitud.
        algoritmo.setsockopt(
            socket.SOL_ALG, socket.ALG_SET_AEAD_AUTHSIZE, None, len(ETIQUETA)
        )
        sellado = opera(
            algoritmo,
            socket.ALG_OP_ENCRYPT,
            CLARO,
            len(CLARO) + len(ETIQUETA),
        )
        if sellado != CIFRADO + ETIQUETA:
            sys.exit("El resultado no es el del caso de prueba.")
        print("Cifrado, como el del caso de prueba:", sellado[:16].hex(), "…")
        print("Y su etiqueta:", sellado[-16:].hex())
        claro = opera(algoritmo, socket.ALG_OP_DECRYPT, sellado, len(CLARO))
        print("Descifrado:", claro[:16].hex(), "…")
        tocado = bytes([sellado[0] ^ 1]) + sellado[1:]
        try:
            opera(algoritmo, socket.ALG_OP_DECRYPT, tocado, len(CLARO))
        except OSError as error:
            print("Con un bit cambiado:", error)


if __name__ == "__main__":
    main()
