"""Las formas del puerto, y el que no cabe en 16 bits."""

import socket

# --8<-- [start:ejemplo]
for puerto in (None, 8000, "8000"):
    info = socket.getaddrinfo("127.0.0.1", puerto, type=socket.SOCK_STREAM)[0]
    print(repr(puerto), "->", info[4])

info = socket.getaddrinfo("127.0.0.1", 70000, type=socket.SOCK_STREAM)[0]
print("fuera de rango, sin error:", info[4])
# --8<-- [end:ejemplo]
