"""MAL: usa el objeto después de separarlo."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
descriptor = uno.detach()
uno.sendall(b"hola")
# --8<-- [end:ejemplo]
