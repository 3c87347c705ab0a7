"""Un resumen y un cifrado: en Python y, con el módulo, en el núcleo."""

import hashlib
import socket
import sys

# --8<-- [start:ejemplo]
print(hashlib.sha256(b"hola").hexdigest()[:16])
# --8<-- [end:ejemplo]

if "nucleo" in sys.argv[1:]:
    # --8<-- [start:nucleo]
    with socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET) as algoritmo:
        algoritmo.bind(("hash", "sha256"))
        operacion, direccion = algoritmo.accept()
        with operacion:
            operacion.sendall(b"hola")
            print(operacion.recv(32).hex()[:16], direccion)

    with socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET) as algoritmo:
        algoritmo.bind(("skcipher", "cbc(aes)"))
        algoritmo.setsockopt(socket.SOL_ALG, socket.ALG_SET_KEY, bytes(16))
        operacion, _ = algoritmo.accept()
        with operacion:
            operacion.sendmsg_afalg(
                [b"dieciseis bytes!"],
                op=socket.ALG_OP_ENCRYPT,
                iv=bytes(16),
            )
            print(operacion.recv(16).hex())
    # --8<-- [end:nucleo]
