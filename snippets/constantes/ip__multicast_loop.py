"""`IP_MULTICAST_LOOP`: activa por defecto; en `lo` no se nota."""

import socket

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("", 0))
receptor.settimeout(5)
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

# --8<-- [start:ejemplo]
print(emisor.getsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_LOOP))
emisor.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_LOOP, 0)
print(emisor.getsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_LOOP))
emisor.sendto(b"por la interfaz local", (grupo, puerto))
print(receptor.recv(1024))
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
