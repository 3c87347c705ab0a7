"""`AI_ADDRCONFIG` quita familias; nunca las añade."""

# --8<-- [start:ejemplo]
import socket


def familias(indicadores: int) -> set[socket.AddressFamily]:
    respuesta = socket.getaddrinfo(
        None, 80, type=socket.SOCK_STREAM, flags=indicadores
    )
    return {familia for familia, *_ in respuesta}


todas = familias(socket.AI_PASSIVE)
configuradas = familias(socket.AI_PASSIVE | socket.AI_ADDRCONFIG)
print(configuradas <= todas, len(configuradas) > 0)
# --8<-- [end:ejemplo]
