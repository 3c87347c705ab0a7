"""MAL: lee la longitud en el orden de la máquina."""
# Pide: bytes de menor a mayor

import struct

# --8<-- [start:ejemplo]
(longitud,) = struct.unpack("=L", b"\x00\x00\x00\x05")
assert longitud == 5, longitud
# --8<-- [end:ejemplo]
