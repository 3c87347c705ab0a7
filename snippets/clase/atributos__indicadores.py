"""`type` no lleva los indicadores, y cerrar no borra los atributos."""

import socket

# --8<-- [start:ejemplo]
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)
print(s.type == socket.SOCK_DGRAM, s.timeout)
s.close()
print("cerrado:", s.family.name, s.type.name)
# --8<-- [end:ejemplo]
