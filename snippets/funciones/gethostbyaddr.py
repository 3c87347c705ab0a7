"""`gethostbyaddr`: de una dirección, su nombre."""

# --8<-- [start:ejemplo]
import socket

nombre, alias, direcciones = socket.gethostbyaddr("127.0.0.1")
print(nombre, "127.0.0.1" in direcciones)
# --8<-- [end:ejemplo]
