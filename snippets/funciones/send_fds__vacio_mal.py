"""MAL: no envía ni un byte de datos, y el descriptor tampoco viaja."""

import socket

uno, otro = socket.socketpair()
otro.settimeout(0.1)

# --8<-- [start:ejemplo]
socket.send_fds(uno, [b""], [uno.fileno()])
socket.recv_fds(otro, 1024, 1)
# --8<-- [end:ejemplo]
