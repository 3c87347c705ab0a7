"""Cifrar con el núcleo por `AF_ALG`, donde lo ofrece."""

import socket
import sys


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

# --8<-- [start:ejemplo]
with socket.socket() as s:
    try:
        s.sendmsg_afalg([b"hola"], op=socket.ALG_OP_ENCRYPT)
    except OSError as error:
        print(error)
# --8<-- [end:ejemplo]

if "nucleo" in sys.argv[1:]:
    # --8<-- [start:nucleo]
    # La clave, el vector y el texto de NIST SP 800-38A, F.2.1.
    cifrado = cifrar(
        clave=bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c"),
        iv=bytes(range(16)),
        texto=bytes.fromhex("6bc1bee22e409f96e93d7e117393172a"),
    )
    print(cifrado.hex())
    nist = "7649abac8119b246cee98e9b12e9197d"
    print("lo que publica el NIST:", cifrado.hex() == nist)
    # --8<-- [end:nucleo]
