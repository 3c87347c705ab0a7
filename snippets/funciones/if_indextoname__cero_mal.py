"""MAL: 0 no es una interfaz, es «ninguna en particular»."""

import socket

# --8<-- [start:ejemplo]
host, puerto, flujo, ambito = ("2001:db8::1", 8000, 0, 0)
print(socket.if_indextoname(ambito))
# --8<-- [end:ejemplo]
