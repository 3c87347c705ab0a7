"""MAL: cambia el plazo por su atributo."""

import socket

s = socket.socket()

# --8<-- [start:ejemplo]
s.timeout = 5
# --8<-- [end:ejemplo]
