"""`gethostbyname`: de un nombre, una dirección IPv4 en texto."""

# --8<-- [start:ejemplo]
import socket

print(socket.gethostbyname("localhost"))
# --8<-- [end:ejemplo]
