"""Llegan más descriptores de los que se pidieron."""

import os
import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
socket.send_fds(uno, [b"x"], [uno.fileno(), otro.fileno()])

_, descriptores, indicadores, _ = socket.recv_fds(otro, 1024, 1)
print("llegan", len(descriptores), "de 2")
print("se perdió alguno:", bool(indicadores & socket.MSG_CTRUNC))
# --8<-- [end:ejemplo]

for fd in descriptores:
    os.close(fd)
uno.close()
otro.close()
