"""Leer la `sockaddr_in` que devuelve `SO_ORIGINAL_DST`."""

import socket
import struct


# --8<-- [start:ejemplo]
def direccion(sockaddr: bytes) -> tuple[str, int]:
    """Convierte una `sockaddr_in` de 16 bytes en una dirección de Python."""
    puerto, ip = struct.unpack_from("!H4s", sockaddr, 2)
    return socket.inet_ntoa(ip), puerto


# En el servidor: conexion.getsockopt(
#     socket.IPPROTO_IP, socket.SO_ORIGINAL_DST, 16)
bruto = struct.pack("=H", socket.AF_INET)
bruto += struct.pack("!H4s8x", 80, socket.inet_aton("203.0.113.5"))
print(len(bruto), direccion(bruto))
# --8<-- [end:ejemplo]
