"""`ip_mreqn`: el grupo y la interfaz, por su número (Linux)."""

import socket
import struct

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("", 0))
receptor.settimeout(5)
puerto = receptor.getsockname()[1]
grupo = f"239.255.{puerto >> 8}.{puerto & 255}"
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
interfaz = socket.if_nametoindex("lo")
ip_mreqn = struct.pack(
    "=4s4si",
    socket.inet_aton(grupo),
    socket.inet_aton("0.0.0.0"),  # no cuenta si hay número
    interfaz,
)
receptor.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, ip_mreqn)
emisor.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, ip_mreqn)
emisor.sendto(b"hola", (grupo, puerto))
print(receptor.recv(1024))
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
