"""Dos sockets de `netlink` que se escriben, sin privilegios."""

# --8<-- [start:ejemplo]
import socket

with (
    socket.socket(
        socket.AF_NETLINK, socket.SOCK_DGRAM, socket.NETLINK_USERSOCK
    ) as uno,
    socket.socket(
        socket.AF_NETLINK, socket.SOCK_DGRAM, socket.NETLINK_USERSOCK
    ) as otro,
):
    uno.bind((0, 0))
    otro.bind((0, 0))
    identificador, grupos = uno.getsockname()
    otro.sendto(b"hola", (identificador, 0))
    datos, remitente = uno.recvfrom(100)
    print(datos, remitente == otro.getsockname(), "grupos:", grupos)
# --8<-- [end:ejemplo]
