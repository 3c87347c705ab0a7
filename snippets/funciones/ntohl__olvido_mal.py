"""MAL: lee la longitud en el orden de la máquina."""

import struct

# --8<-- [start:ejemplo]
(longitud,) = struct.unpack("=L", b"\x00\x00\x00\x05")
assert longitud == 5, longitud
# --8<-- [end:ejemplo]
