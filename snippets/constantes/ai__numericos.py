"""`AI_NUMERICHOST` y `AI_NUMERICSERV`: números o nada."""
# Pide: glibc

# --8<-- [start:ejemplo]
import socket

for anfitrion, puerto in [
    ("127.0.0.1", "80"),
    ("127.1", "80"),
    ("localhost", "80"),
    ("127.0.0.1", "http"),
]:
    try:
        respuesta = socket.getaddrinfo(
            anfitrion,
            puerto,
            type=socket.SOCK_STREAM,
            flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
        )
        print(anfitrion, puerto, "->", respuesta[0][4])
    except socket.gaierror as error:
        print(anfitrion, puerto, "->", error)
# --8<-- [end:ejemplo]
