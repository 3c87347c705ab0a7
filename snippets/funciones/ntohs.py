"""Un entero de 16 bits leído de la red: `ntohs` y `struct` con `!`."""
# Pide: bytes de menor a mayor

# --8<-- [start:ejemplo]
import socket
import struct

recibido = b"\x1f\x90"  # 8080, en orden de red

(crudo,) = struct.unpack("=H", recibido)
print(crudo, "->", socket.ntohs(crudo))

(puerto,) = struct.unpack("!H", recibido)  # lo mismo, sin ntohs
print(puerto)
# --8<-- [end:ejemplo]
