"""MAL: `sendall` con un socket no bloqueante."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
uno.setblocking(False)
uno.sendall(bytes(10_000_000))
# --8<-- [end:ejemplo]
