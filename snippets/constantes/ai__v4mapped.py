"""`AI_V4MAPPED`: una dirección IPv4 para un socket IPv6."""
# Pide: glibc

# --8<-- [start:ejemplo]
import socket

for indicadores in (0, socket.AI_V4MAPPED):
    try:
        respuesta = socket.getaddrinfo(
            "127.0.0.1",
            80,
            socket.AF_INET6,
            socket.SOCK_STREAM,
            flags=indicadores,
        )
        print(respuesta[0][4])
    except socket.gaierror as error:
        print(error)
# --8<-- [end:ejemplo]
