"""MAL: una ruta que no cabe en la dirección."""

import socket

# --8<-- [start:ejemplo]
with socket.socket(socket.AF_UNIX) as servidor:
    servidor.bind("/tmp/" + "x" * 103)  # 108 bytes: uno de más
# --8<-- [end:ejemplo]
