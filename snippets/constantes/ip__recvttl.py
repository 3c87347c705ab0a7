"""`IP_RECVTTL`: con qué TTL llegó cada datagrama."""

import socket
import struct

IP_RECVTTL = getattr(socket, "IP_RECVTTL", 12)  # 3.14
receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("127.0.0.1", 0))
receptor.settimeout(5)
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
receptor.setsockopt(socket.IPPROTO_IP, IP_RECVTTL, 1)
emisor.setsockopt(socket.IPPROTO_IP, socket.IP_TTL, 5)
emisor.sendto(b"hola", receptor.getsockname())
datos, auxiliares, _, _ = receptor.recvmsg(1024, socket.CMSG_SPACE(4))
for nivel, tipo, valor in auxiliares:
    # El tipo que llega es IP_TTL, no IP_RECVTTL.
    if (nivel, tipo) == (socket.IPPROTO_IP, socket.IP_TTL):
        print(datos, "TTL", struct.unpack("i", valor)[0])
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
