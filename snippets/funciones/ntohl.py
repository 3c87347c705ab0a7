"""La longitud que encabeza un mensaje: `ntohl` y `struct` con `!`."""
# Pide: bytes de menor a mayor

# --8<-- [start:ejemplo]
import socket
import struct

recibido = b"\x00\x00\x00\x05hola\n"

(crudo,) = struct.unpack("=L", recibido[:4])
print(crudo, "->", socket.ntohl(crudo))

(longitud,) = struct.unpack("!L", recibido[:4])  # lo mismo, sin ntohl
print(longitud, recibido[4 : 4 + longitud])
# --8<-- [end:ejemplo]
