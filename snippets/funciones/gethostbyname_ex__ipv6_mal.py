"""MAL: pide una dirección IPv6 a una función que solo conoce IPv4."""
# Pide: glibc

import socket

# --8<-- [start:ejemplo]
nombre, alias, direcciones = socket.gethostbyname_ex("::1")
# --8<-- [end:ejemplo]
