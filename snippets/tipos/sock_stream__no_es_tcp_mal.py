"""MAL: pide una opción de TCP a un flujo que no es TCP."""
# Pide: glibc

import socket

# --8<-- [start:ejemplo]
with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as flujo:
    flujo.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
# --8<-- [end:ejemplo]
