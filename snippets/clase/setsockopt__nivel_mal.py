"""MAL: el nivel no es el de la opción, y el sistema entiende otra."""

import socket

# --8<-- [start:ejemplo]
s = socket.socket()
s.setsockopt(socket.IPPROTO_TCP, socket.SO_KEEPALIVE, 1)
sondas = s.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
assert sondas == 1, f"SO_KEEPALIVE vale {sondas}"
# --8<-- [end:ejemplo]
