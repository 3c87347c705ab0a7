"""MAL: convierte dos veces, con `!` y con `ntohs`."""
# Pide: bytes de menor a mayor

import socket
import struct

# --8<-- [start:ejemplo]
(puerto,) = struct.unpack("!H", b"\x1f\x90")  # ya es 8080
puerto = socket.ntohs(puerto)
assert puerto == 8080, puerto
# --8<-- [end:ejemplo]
