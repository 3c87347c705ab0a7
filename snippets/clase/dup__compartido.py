"""Qué comparten las copias y qué no."""

import socket

uno, otro = socket.socketpair()
otro.settimeout(5)

# --8<-- [start:ejemplo]
uno.settimeout(5)
copia = uno.dup()
copia.settimeout(2)
print("plazos:", uno.gettimeout(), copia.gettimeout())

copia.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
print("opción:", uno.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE))

copia.shutdown(socket.SHUT_WR)
print("el otro extremo lee", otro.recv(100))
# --8<-- [end:ejemplo]

for cada in (uno, copia, otro):
    cada.close()
