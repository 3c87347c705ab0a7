"""Un entero de 32 bits en orden de red: `htonl` y `struct` con `!`."""
# Pide: bytes de menor a mayor

# --8<-- [start:ejemplo]
import socket
import struct

longitud = 5
print(socket.htonl(longitud))
print(struct.pack("=L", socket.htonl(longitud)).hex(" "))
print(struct.pack("!L", longitud).hex(" "))  # lo mismo, sin htonl
print(longitud.to_bytes(4, "big").hex(" "))  # y sin módulos
# --8<-- [end:ejemplo]
