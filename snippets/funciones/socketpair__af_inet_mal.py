"""MAL: pide una pareja de IPv4 en Linux."""
# Pide: glibc

import socket

# --8<-- [start:ejemplo]
uno, otro = socket.socketpair(socket.AF_INET)
# --8<-- [end:ejemplo]
