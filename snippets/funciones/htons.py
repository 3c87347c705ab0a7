"""Un puerto en orden de red: `htons` y lo que hace por ti `struct`."""
# Pide: bytes de menor a mayor

# --8<-- [start:ejemplo]
import socket
import struct
import sys

print("orden de la máquina:", sys.byteorder)
print(socket.htons(8000))
print(struct.pack("=H", socket.htons(8000)).hex(" "))
print(struct.pack("!H", 8000).hex(" "))  # lo mismo, sin htons
# --8<-- [end:ejemplo]
