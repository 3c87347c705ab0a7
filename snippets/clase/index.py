"""Crear un socket, mirar sus atributos y cerrarlo con `with`."""

# --8<-- [start:ejemplo]
import socket

with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:
    print(s.family.name, s.type.name, "proto:", s.proto)
    print("abierto:", s.fileno() != -1)
print("abierto:", s.fileno() != -1)
# --8<-- [end:ejemplo]
