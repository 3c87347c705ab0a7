"""MAL: envía texto sin codificar."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
uno.send("¿qué tal?")
# --8<-- [end:ejemplo]
