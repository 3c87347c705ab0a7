"""Con datagramas o con mensajes, la pareja conserva las fronteras."""

import socket

# --8<-- [start:ejemplo]
for tipo in (
    socket.SOCK_STREAM,
    socket.SOCK_DGRAM,
    socket.SOCK_SEQPACKET,
):
    uno, otro = socket.socketpair(type=tipo)
    with uno, otro:
        uno.send(b"primero")
        uno.send(b"segundo")
        print(tipo.name, otro.recv(100))
# --8<-- [end:ejemplo]
