"""Un nombre hallado por dirección vale si también lleva a ella."""

import socket


# --8<-- [start:ejemplo]
def nombre_confirmado(ip: str) -> str | None:
    """Da el nombre de `ip` si ese nombre se resuelve a `ip`."""
    try:
        nombre = socket.gethostbyaddr(ip)[0]
        infos = socket.getaddrinfo(nombre, None, type=socket.SOCK_STREAM)
    except OSError:  # no hay nombre, o no existe
        return None
    return nombre if ip in {info[4][0] for info in infos} else None


print(nombre_confirmado("127.0.0.1"))
# --8<-- [end:ejemplo]
