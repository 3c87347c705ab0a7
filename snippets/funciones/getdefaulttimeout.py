"""El plazo con que nacen los sockets."""

# --8<-- [start:ejemplo]
import socket

print(socket.getdefaulttimeout())

socket.setdefaulttimeout(2.5)
print(socket.getdefaulttimeout())
with socket.socket() as nuevo:
    print(nuevo.gettimeout())
# --8<-- [end:ejemplo]
