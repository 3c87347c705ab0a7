"""`gethostbyname_ex`: el nombre canónico, los alias y las direcciones."""

# --8<-- [start:ejemplo]
import socket

nombre, alias, direcciones = socket.gethostbyname_ex("localhost")
print(nombre, "tiene 127.0.0.1:", "127.0.0.1" in direcciones)
# --8<-- [end:ejemplo]
