"""MAL: un segundo servidor en una dirección donde otro escucha."""
# Pide: glibc

import socket

# --8<-- [start:ejemplo]
primero = socket.create_server(("127.0.0.1", 0))
direccion = primero.getsockname()
segundo = socket.create_server(direccion)
# --8<-- [end:ejemplo]
