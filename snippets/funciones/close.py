"""`socket.close` cierra un descriptor que ya no es de ningún objeto."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
fd = uno.detach()  # desde aquí, cerrarlo es cosa tuya
socket.close(fd)
print("el otro extremo ve el cierre:", otro.recv(100))
# --8<-- [end:ejemplo]

otro.close()
