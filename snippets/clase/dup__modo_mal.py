"""MAL: cambia el modo de una copia y espera con la otra."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
copia = uno.dup()
copia.setblocking(False)
print("uno es bloqueante:", uno.getblocking())
uno.recv(100)
# --8<-- [end:ejemplo]
