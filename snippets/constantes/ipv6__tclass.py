"""`IPV6_TCLASS` marca los paquetes e `IPV6_RECVTCLASS` enseña la marca."""
# Pide: IPv6

import socket
import struct

receptor = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
receptor.bind(("::1", 0))
receptor.settimeout(5)
emisor = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
NIVEL = socket.IPPROTO_IPV6
receptor.setsockopt(NIVEL, socket.IPV6_RECVTCLASS, 1)
emisor.setsockopt(NIVEL, socket.IPV6_TCLASS, 46 << 2)  # DSCP 46: voz
emisor.sendto(b"hola", receptor.getsockname())
datos, auxiliares, _, _ = receptor.recvmsg(1024, socket.CMSG_SPACE(4))
for nivel, tipo, valor in auxiliares:
    if (nivel, tipo) == (NIVEL, socket.IPV6_TCLASS):
        print(datos, "DSCP", struct.unpack("i", valor)[0] >> 2)
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
