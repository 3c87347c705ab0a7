"""MAL: toma el cero por «sin límite»."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
uno.settimeout(0)  # quería decir «sin límite»
datos = uno.recv(1024)
# --8<-- [end:ejemplo]
