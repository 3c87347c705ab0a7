"""MAL: pide una dirección IPv6 a una función que solo conoce IPv4."""
# Pide: glibc

import socket

# --8<-- [start:ejemplo]
ip = socket.gethostbyname("::1")
# --8<-- [end:ejemplo]
