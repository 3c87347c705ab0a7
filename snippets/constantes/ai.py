"""`AI_PASSIVE`: la misma llamada, para escuchar o para conectar."""

# --8<-- [start:ejemplo]
import socket


def direccion(indicadores: int) -> str | int:
    respuesta = socket.getaddrinfo(
        None, 8000, socket.AF_INET, socket.SOCK_STREAM, flags=indicadores
    )
    return respuesta[0][4][0]


print("para escuchar:", direccion(socket.AI_PASSIVE))
print("para conectar:", direccion(0))
# --8<-- [end:ejemplo]
