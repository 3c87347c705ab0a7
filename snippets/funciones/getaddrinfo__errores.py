"""Cada fallo de `getaddrinfo` lleva un código EAI_* en `errno`."""
# Pide: glibc

import socket


# --8<-- [start:ejemplo]
def probar(host: str, **limites: int) -> None:
    try:
        socket.getaddrinfo(host, 8000, **limites)
    except socket.gaierror as error:
        no_existe = error.errno == socket.EAI_NONAME
        print("no existe:" if no_existe else "otro fallo:", error)


# Con AI_NUMERICHOST no se consulta ningún nombre.
probar("servidor", flags=socket.AI_NUMERICHOST)
probar("127.0.0.1", family=socket.AF_INET6)
probar("127.0.0.1", type=socket.SOCK_STREAM, proto=socket.IPPROTO_UDP)
# --8<-- [end:ejemplo]
