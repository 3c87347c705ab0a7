"""Cifra y descifra con AES-CBC en el núcleo, y lo contrasta con un vector.

Enseña sendmsg_afalg(), que lleva la operación y el vector de inicio junto
a los datos. Los datos son los del NIST (SP 800-38A, F.2.1): si sale lo que
dice su documento, el cifrado es bueno.

    python3 cifra_cbc.py
"""

import argparse
import signal
import socket
import sys
from typing import NoReturn

CLAVE = bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c")
INICIO = bytes(range(16))
CLARO = bytes.fromhex(
    "6bc1bee22e409f96e93d7e117393172a ae2d8a571e03ac9c9eb76fac45af8e51"
)
CIFRADO = bytes.fromhex(
    "7649abac8119b246cee98e9b12e9197d 5086cb9b507219ee95db113a917678b2"
)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: cifra_cbc.py")


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


def opera(algoritmo: socket.socket, operacion: int, datos: bytes) -> bytes:
    """Cifra o descifra datos, que son bloques enteros de 16 bytes."""
    uso, _ = algoritmo.accept()
    with uso:
        # La operación y el vector van con los datos, en un solo envío.
        uso.sendmsg_afalg([datos], op=operacion, iv=INICIO)
        return uso.recv(len(datos))


def main() -> None:
    # No hay nada que deshacer: Ctrl+C acaba sin más.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    Opciones(add_help=False).parse_args()
    with elige("skcipher", "cbc(aes)") as algoritmo:
        # La clave se pone en el socket del algoritmo, antes de accept().
        algoritmo.setsockopt(socket.SOL_ALG, socket.ALG_SET_KEY, CLAVE)
        cifrado = opera(algoritmo, socket.ALG_OP_ENCRYPT, CLARO)
        if cifrado != CIFRADO:
            sys.exit("El cifrado no es el del NIST.")
        print("Cifrado, como el del NIST:", cifrado.hex())
        claro = opera(algoritmo, socket.ALG_OP_DECRYPT, cifrado)
        print("Descifrado:               ", claro.hex())
        # CBC no nota los cambios: un bit tocado da otro texto, sin error.
        tocado = bytes([cifrado[0] ^ 1]) + cifrado[1:]
        otro = opera(algoritmo, socket.ALG_OP_DECRYPT, tocado)
        print("Con un bit cambiado:      ", otro.hex())
        try:
            opera(algoritmo, socket.ALG_OP_ENCRYPT, b"no llega a 16")
        except OSError as error:
            print("Con 13 bytes:", error)


if __name__ == "__main__":
    main()
