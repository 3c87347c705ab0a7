"""SOCK_NONBLOCK se suma al tipo, pero no forma parte de él."""

import socket

# --8<-- [start:ejemplo]
tipo = socket.SOCK_STREAM | socket.SOCK_NONBLOCK
with socket.socket(socket.AF_INET, tipo) as nuevo:
    print(nuevo.type == socket.SOCK_STREAM, nuevo.gettimeout())
    print("se hereda:", nuevo.get_inheritable())
# --8<-- [end:ejemplo]
