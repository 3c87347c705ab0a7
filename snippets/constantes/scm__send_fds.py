"""Lo mismo, con las funciones que ya lo hacen."""

import os
import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
lectura, escritura = os.pipe()
socket.send_fds(uno, [b"toma"], [lectura])
os.close(lectura)

mensaje, descriptores, _, _ = socket.recv_fds(otro, 100, 1)
os.write(escritura, b"por la tuberia")
print(mensaje, os.read(descriptores[0], 100))
# --8<-- [end:ejemplo]

os.close(descriptores[0])
os.close(escritura)
uno.close()
otro.close()
