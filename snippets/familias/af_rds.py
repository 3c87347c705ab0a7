"""Las opciones de RDS que Python no trae y, con el módulo, dos mensajes."""

import socket
import sys

# --8<-- [start:ejemplo]
print([nombre for nombre in dir(socket) if nombre.startswith("RDS_")])
print(socket.PF_RDS == socket.AF_RDS)
# --8<-- [end:ejemplo]

if "nucleo" in sys.argv[1:]:
    # --8<-- [start:nucleo]
    with (
        socket.socket(socket.AF_RDS, socket.SOCK_SEQPACKET) as uno,
        socket.socket(socket.AF_RDS, socket.SOCK_SEQPACKET) as otro,
    ):
        uno.bind(("127.0.0.1", 4000))
        otro.bind(("127.0.0.1", 4001))
        uno.settimeout(5)
        otro.sendto(b"hola", ("127.0.0.1", 4000))
        otro.sendto(b"adios", ("127.0.0.1", 4000))
        print(uno.recvfrom(100))
        print(uno.recvfrom(100))
    # --8<-- [end:nucleo]
