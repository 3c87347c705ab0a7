"""MAL: `bytes` no se puede modificar."""

import socket

uno, otro = socket.socketpair()
otro.sendall(b"hola")

# --8<-- [start:ejemplo]
bufer = bytes(4)
uno.recv_into(bufer)
# --8<-- [end:ejemplo]
