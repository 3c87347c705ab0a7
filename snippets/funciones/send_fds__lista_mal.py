"""MAL: los datos van sueltos, y se espera una lista."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
socket.send_fds(uno, b"toma", [uno.fileno()])
# --8<-- [end:ejemplo]
