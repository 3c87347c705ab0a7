"""MAL: cambia el orden de bytes de un puerto que ya estaba bien."""
# Pide: bytes de menor a mayor

import socket

# --8<-- [start:ejemplo]
socket.getservbyport(socket.htons(80))
# --8<-- [end:ejemplo]
