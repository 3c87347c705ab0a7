"""`fromfd` duplica el descriptor: el original se puede cerrar aparte."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
copia = socket.fromfd(uno.fileno(), socket.AF_UNIX, socket.SOCK_STREAM)
print("otro descriptor:", copia.fileno() != uno.fileno())

uno.close()
copia.sendall(b"sigo")  # la conexión dura mientras quede una copia
print(otro.recv(100))
# --8<-- [end:ejemplo]

copia.close()
otro.close()
