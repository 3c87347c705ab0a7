"""Una opción entera y otra con estructura de C."""

import socket
import struct

# --8<-- [start:ejemplo]
with socket.socket() as s:
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR))

    bruto = s.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8)
    activo, segundos = struct.unpack("ii", bruto)
    print(bruto, "->", activo, segundos)
# --8<-- [end:ejemplo]
