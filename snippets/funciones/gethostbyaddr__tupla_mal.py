"""MAL: pasa la dirección entera, con el puerto."""

import socket

direccion = ("127.0.0.1", 8000)

# --8<-- [start:ejemplo]
# `direccion` es la de `accept`: ("127.0.0.1", 8000)
nombre, alias, direcciones = socket.gethostbyaddr(direccion)
# --8<-- [end:ejemplo]
