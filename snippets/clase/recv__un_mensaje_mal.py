"""MAL: da por hecho que un `recv` trae un mensaje."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
uno.sendall(b"primero")
uno.sendall(b"segundo")
mensaje = otro.recv(1024)
assert mensaje == b"primero", mensaje
# --8<-- [end:ejemplo]
