"""MAL: crear un socket sin familia."""

import socket

# --8<-- [start:ejemplo]
socket.socket(socket.AF_UNSPEC, socket.SOCK_STREAM)
# --8<-- [end:ejemplo]
