"""En un flujo, los datos auxiliares marcan una frontera."""

import os
import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
uno.send(b"cuatro")
socket.send_fds(uno, [b"+"], [0])
uno.send(b"despues")

# Hay sitio de sobra para todo, y aun así llega en dos veces.
for _ in range(2):
    datos, descriptores, _, _ = socket.recv_fds(otro, 100, 1)
    print(datos, "y", len(descriptores), "descriptores")
    for descriptor in descriptores:
        os.close(descriptor)
# --8<-- [end:ejemplo]

uno.close()
otro.close()
