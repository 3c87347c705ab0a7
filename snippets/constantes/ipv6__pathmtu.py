"""`IPV6_PATHMTU`: el tamaño de paquete que admite el camino."""
# Pide: IPv6

import socket
import struct

# --8<-- [start:ejemplo]
with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as s:
    s.connect(("::1", 9))
    # ip6_mtuinfo: una sockaddr_in6 de 28 bytes y el tamaño
    valor = s.getsockopt(socket.IPPROTO_IPV6, socket.IPV6_PATHMTU, 32)
    direccion, mtu = struct.unpack("=28sI", valor)
    print(socket.inet_ntop(socket.AF_INET6, direccion[8:24]), mtu)
# --8<-- [end:ejemplo]
