"""MAL: supone que toda dirección tiene dos elementos."""

import socket

# --8<-- [start:ejemplo]
info = socket.getaddrinfo("::1", 8000, type=socket.SOCK_STREAM)[0]
ip, puerto = info[4]
# --8<-- [end:ejemplo]
