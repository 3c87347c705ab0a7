"""AF_UNSPEC en getaddrinfo(): las dos familias de Internet en una consulta."""

import socket

# --8<-- [start:ejemplo]
for pedida in (socket.AF_UNSPEC, socket.AF_INET, socket.AF_INET6):
    lista = socket.getaddrinfo(None, 8000, pedida, socket.SOCK_STREAM)
    print(pedida.name, "da", sorted(uno[0].name for uno in lista))
# --8<-- [end:ejemplo]
