"""Qué da `None` como host, con y sin AI_PASSIVE, y qué da la cadena vacía."""
# Pide: glibc

import socket

# --8<-- [start:ejemplo]
for flags in (0, socket.AI_PASSIVE):
    infos = socket.getaddrinfo(
        None, 8000, type=socket.SOCK_STREAM, flags=flags
    )
    print(f"None, {flags=:d}:", sorted(info[4][0] for info in infos))

try:
    socket.getaddrinfo("", 8000)
except socket.gaierror as error:
    print("cadena vacía:", error)
# --8<-- [end:ejemplo]
