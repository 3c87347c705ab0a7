"""Todas las direcciones de un nombre, IPv4 e IPv6, con `getaddrinfo`."""

import socket


# --8<-- [start:ejemplo]
def direcciones(nombre: str) -> list[str]:
    """Da las direcciones de un nombre, en el orden en que se prueban."""
    infos = socket.getaddrinfo(nombre, None, type=socket.SOCK_STREAM)
    return [str(info[4][0]) for info in infos]


print(direcciones("127.0.0.1"), direcciones("::1"))
# --8<-- [end:ejemplo]
