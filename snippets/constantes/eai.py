"""Cada código `EAI_*` que se puede provocar sin red."""
# Pide: glibc

# --8<-- [start:ejemplo]
import socket

NOMBRES = {
    getattr(socket, nombre): nombre
    for nombre in dir(socket)
    if nombre.startswith("EAI_")
}

for argumentos in [
    ("localhost", 80, 0, 0, 0, socket.AI_NUMERICHOST),
    ("::1", 80, socket.AF_INET),
    ("127.0.0.1", "htpp"),
    ("127.0.0.1", 80, socket.AF_UNIX),
    ("127.0.0.1", 80, 0, socket.SOCK_STREAM, socket.IPPROTO_UDP),
    (None, 80, 0, 0, 0, socket.AI_CANONNAME),
]:
    try:
        socket.getaddrinfo(*argumentos)
    except socket.gaierror as error:
        print(NOMBRES[error.errno], error)
# --8<-- [end:ejemplo]
