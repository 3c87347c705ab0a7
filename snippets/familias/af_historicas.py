"""Las familias históricas son números con nombre: uno ni está en la lista."""

# --8<-- [start:ejemplo]
import socket

for nombre in ("AF_IPX", "AF_SNA", "AF_DECnet"):
    valor = getattr(socket, nombre)
    print(nombre, int(valor), type(valor).__name__)

try:
    socket.AddressFamily(socket.AF_DECnet)
except ValueError as error:
    print(error)
# --8<-- [end:ejemplo]
