"""`socket.dup` duplica un descriptor: la conexión dura lo que la última."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
fd = socket.dup(uno.fileno())
print("otro número:", fd != uno.fileno())

uno.close()
copia = socket.socket(fileno=fd)  # se queda con él y lo cerrará
copia.sendall(b"sigo")
print(otro.recv(100))
copia.close()
print(otro.recv(100))
# --8<-- [end:ejemplo]

otro.close()
