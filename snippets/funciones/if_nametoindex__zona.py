"""`getaddrinfo` entiende la zona y pone el índice."""

import socket

# --8<-- [start:ejemplo]
info = socket.getaddrinfo("fe80::1%lo", 8000, type=socket.SOCK_STREAM)[0]
print(info[4])
# --8<-- [end:ejemplo]
