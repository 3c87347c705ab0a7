"""`getnameinfo` con números: no consulta ningún nombre."""

# --8<-- [start:ejemplo]
import socket

NUMEROS = socket.NI_NUMERICHOST | socket.NI_NUMERICSERV

print(socket.getnameinfo(("192.0.2.7", 8000), NUMEROS))
print(socket.getnameinfo(("2001:db8::1", 8000, 0, 0), NUMEROS))
# --8<-- [end:ejemplo]
