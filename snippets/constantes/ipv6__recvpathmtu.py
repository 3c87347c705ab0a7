"""`IPV6_RECVPATHMTU`: el aviso de que un envío no cabía."""
# Pide: glibc
# Pide: IPv6

import socket
import struct

# --8<-- [start:ejemplo]
NIVEL = socket.IPPROTO_IPV6
with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as s:
    s.setsockopt(NIVEL, socket.IPV6_RECVPATHMTU, 1)
    s.setsockopt(NIVEL, socket.IPV6_DONTFRAG, 1)
    try:
        s.sendto(bytes(65527), ("::1", 9))
    except OSError as error:
        print(error)
    s.setblocking(False)  # el aviso no despierta a select()
    datos, auxiliares, _, _ = s.recvmsg(1024, socket.CMSG_SPACE(32))
    for nivel, tipo, valor in auxiliares:
        if (nivel, tipo) == (NIVEL, socket.IPV6_PATHMTU):
            print(datos, struct.unpack("=28sI", valor)[1])
# --8<-- [end:ejemplo]
