"""`IP_MULTICAST_TTL`: hasta dónde llega la multidifusión."""

import socket
import struct

IP_RECVTTL = getattr(socket, "IP_RECVTTL", 12)  # 3.14
receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("", 0))
receptor.settimeout(5)
receptor.setsockopt(socket.IPPROTO_IP, IP_RECVTTL, 1)
puerto = receptor.getsockname()[1]
grupo = f"239.255.{puerto >> 8}.{puerto & 255}"
local = socket.inet_aton("127.0.0.1")
receptor.setsockopt(
    socket.IPPROTO_IP,
    socket.IP_ADD_MEMBERSHIP,
    socket.inet_aton(grupo) + local,
)
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
emisor.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, local)


def ttl_recibido() -> int:
    """El TTL del siguiente datagrama."""
    _, auxiliares, _, _ = receptor.recvmsg(1024, socket.CMSG_SPACE(4))
    return int(struct.unpack("i", auxiliares[0][2])[0])


# --8<-- [start:ejemplo]
print(emisor.getsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL))
emisor.sendto(b"hola", (grupo, puerto))
print("llega con", ttl_recibido())

emisor.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 8)
emisor.sendto(b"hola", (grupo, puerto))
print("llega con", ttl_recibido())
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
