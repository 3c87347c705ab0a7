"""`AI_CANONNAME`: el cuarto elemento deja de estar vacío."""

# --8<-- [start:ejemplo]
import socket

for indicadores in (0, socket.AI_CANONNAME):
    respuesta = socket.getaddrinfo(
        "127.1", 80, type=socket.SOCK_STREAM, flags=indicadores
    )
    *resto, canonico, direccion = respuesta[0]
    print(repr(canonico), direccion)
# --8<-- [end:ejemplo]
