"""Mientras quede una copia del descriptor, la conexión sigue abierta."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
copia = uno.dup()
archivo = uno.makefile("rb")
otro.settimeout(0.05)
for que in (uno, archivo, copia):
    que.close()
    try:
        print("el otro extremo lee", otro.recv(100))
    except TimeoutError:
        print("sigue abierta")
# --8<-- [end:ejemplo]

otro.close()
