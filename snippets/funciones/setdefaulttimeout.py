"""Solo cambia los sockets que se crean después."""

# --8<-- [start:ejemplo]
import socket

antiguo = socket.socket()
socket.setdefaulttimeout(2.5)
nuevo = socket.socket()
print("el que ya existía:", antiguo.gettimeout())
print("el nuevo:", nuevo.gettimeout())
# --8<-- [end:ejemplo]

antiguo.close()
nuevo.close()
