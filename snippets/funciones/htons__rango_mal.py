"""MAL: un número que no cabe en 16 bits."""

import socket

# --8<-- [start:ejemplo]
socket.htons(70000)
# --8<-- [end:ejemplo]
