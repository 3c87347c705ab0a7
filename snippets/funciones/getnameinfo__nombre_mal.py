"""MAL: pasa un nombre, y hace falta una dirección."""
# Pide: glibc

import socket

# --8<-- [start:ejemplo]
socket.getnameinfo(("localhost", 8000), 0)
# --8<-- [end:ejemplo]
