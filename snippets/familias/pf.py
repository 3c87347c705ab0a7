"""PF_* y AF_*: el mismo número, pero solo AF_* es un enumerado."""

# --8<-- [start:ejemplo]
import socket

print(socket.PF_PACKET == socket.AF_PACKET)
print(repr(socket.PF_PACKET), repr(socket.AF_PACKET))
print([nombre for nombre in dir(socket) if nombre.startswith("PF_")])
# --8<-- [end:ejemplo]
