"""MAL: se olvida la copia, y el otro extremo no ve el cierre."""

import socket

uno, otro = socket.socketpair()
otro.settimeout(0.1)

# --8<-- [start:ejemplo]
fd = socket.dup(uno.fileno())
uno.close()
assert otro.recv(100) == b""  # no llega: queda una copia
# --8<-- [end:ejemplo]
