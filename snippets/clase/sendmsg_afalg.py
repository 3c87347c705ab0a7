"""Cifrar con el núcleo por `AF_ALG`, donde lo ofrece."""

import contextlib
import socket


# --8<-- [start:cifrar]
def cifrar(clave: bytes, iv: bytes, texto: bytes) -> bytes:
    """Cifra con AES en modo CBC; `texto` mide un múltiplo de 16 bytes."""
    with socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET) as algoritmo:
        algoritmo.bind(("skcipher", "cbc(aes)"))
        algoritmo.setsockopt(socket.SOL_ALG, socket.ALG_SET_KEY, clave)
        operacion, _ = algoritmo.accept()
        with operacion:
            operacion.sendmsg_afalg([texto], op=socket.ALG_OP_ENCRYPT, iv=iv)
            return operacion.recv(len(texto))


# --8<-- [end:cifrar]

# Donde hay AF_ALG, el resultado es el del NIST (SP 800-38A, F.2.1).
with contextlib.suppress(OSError):
    assert cifrar(
        bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c"),
        bytes(range(16)),
        bytes.fromhex("6bc1bee22e409f96e93d7e117393172a"),
    ) == bytes.fromhex("7649abac8119b246cee98e9b12e9197d")

# --8<-- [start:ejemplo]
with socket.socket() as s:
    try:
        s.sendmsg_afalg([b"hola"], op=socket.ALG_OP_ENCRYPT)
    except OSError as error:
        print(error)
# --8<-- [end:ejemplo]
