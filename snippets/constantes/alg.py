"""Un resumen SHA-256 calculado por el núcleo, con salida si no se puede."""

# --8<-- [start:ejemplo]
import hashlib
import socket


def resumen(datos: bytes) -> str:
    try:
        algoritmo = socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET)
    except OSError:  # el núcleo no trae AF_ALG, o no se permite
        return hashlib.sha256(datos).hexdigest()
    with algoritmo:
        algoritmo.bind(("hash", "sha256"))
        operacion, _ = algoritmo.accept()
        with operacion:
            operacion.sendall(datos)
            return operacion.recv(32).hex()


print(resumen(b"abc"))
# --8<-- [end:ejemplo]
