"""MAL: pasa un búfer donde va una lista de búferes."""

import socket

uno, otro = socket.socketpair()
otro.sendall(b"hola")

# --8<-- [start:ejemplo]
uno.recvmsg_into(bytearray(10))
# --8<-- [end:ejemplo]
