"""`dup` da otro descriptor de la misma conexión."""

import socket

uno, otro = socket.socketpair()
otro.settimeout(5)

# --8<-- [start:ejemplo]
copia = uno.dup()
print("mismo descriptor:", copia.fileno() == uno.fileno())
uno.close()
copia.sendall(b"sigo abierta")
print(otro.recv(100))
copia.close()
print(otro.recv(100))
# --8<-- [end:ejemplo]

otro.close()
