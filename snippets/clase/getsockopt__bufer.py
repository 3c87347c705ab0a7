"""Linux dobla el tamaño de búfer que se pide."""

import socket

# --8<-- [start:ejemplo]
with socket.socket() as s:
    s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF))
# --8<-- [end:ejemplo]
