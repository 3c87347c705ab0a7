"""MAL: escribe en un archivo abierto para leer."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
archivo = uno.makefile("rb", buffering=0)
archivo.write(b"hola")
# --8<-- [end:ejemplo]
