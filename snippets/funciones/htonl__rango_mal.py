"""MAL: un número que no cabe en 32 bits."""

import socket

# --8<-- [start:ejemplo]
socket.htonl(2**32)
# --8<-- [end:ejemplo]
