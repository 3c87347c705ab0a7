"""`detach` suelta el descriptor: sigue abierto y otro objeto se lo queda."""

import socket

uno, otro = socket.socketpair()
otro.settimeout(5)

# --8<-- [start:ejemplo]
descriptor = uno.detach()
print("el objeto:", uno.fileno())

with socket.socket(fileno=descriptor) as nuevo:
    nuevo.sendall(b"sigo conectado")
print(otro.recv(100))
# --8<-- [end:ejemplo]

otro.close()
