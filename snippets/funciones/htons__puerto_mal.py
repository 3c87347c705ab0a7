"""MAL: aplica `htons` al puerto de una dirección, como en C."""
# Pide: bytes de menor a mayor

import socket

# --8<-- [start:ejemplo]
direccion = ("127.0.0.1", socket.htons(8000))
assert direccion == ("127.0.0.1", 8000), direccion
# --8<-- [end:ejemplo]
