"""La dirección de `netlink` en bytes (`sockaddr_nl`)."""
# Pide: bytes de menor a mayor

# --8<-- [start:ejemplo]
import socket
import struct

# Familia, relleno, identificador y máscara de grupos: 12 bytes.
direccion = struct.pack("=HHII", socket.AF_NETLINK, 0, 1234, 1)
print(direccion.hex(" ", 4), len(direccion))
_, _, identificador, grupos = struct.unpack("=HHII", direccion)
print((identificador, grupos))
# --8<-- [end:ejemplo]
