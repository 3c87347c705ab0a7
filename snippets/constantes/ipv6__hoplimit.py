"""`IPV6_HOPLIMIT` para un solo datagrama."""
# Pide: IPv6

import socket
import struct

receptor = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
receptor.bind(("::1", 0))
receptor.settimeout(5)
emisor = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
NIVEL = socket.IPPROTO_IPV6
receptor.setsockopt(NIVEL, socket.IPV6_RECVHOPLIMIT, 1)


def saltos() -> int:
    """El límite de saltos del siguiente datagrama."""
    _, auxiliares, _, _ = receptor.recvmsg(1024, socket.CMSG_SPACE(4))
    return int(struct.unpack("i", auxiliares[0][2])[0])


# --8<-- [start:ejemplo]
auxiliar = (NIVEL, socket.IPV6_HOPLIMIT, struct.pack("i", 3))
emisor.sendmsg([b"hola"], [auxiliar], 0, receptor.getsockname())
print("este:", saltos())
emisor.sendto(b"hola", receptor.getsockname())
print("el siguiente:", saltos())
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
