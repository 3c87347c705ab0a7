"""El índice de una interfaz es el ámbito de una dirección IPv6 de enlace."""

# --8<-- [start:ejemplo]
import socket

ambito = socket.if_nametoindex("lo")
print("índice:", ambito)
print(("fe80::1", 8000, 0, ambito))
# --8<-- [end:ejemplo]
