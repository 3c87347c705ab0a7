"""Reintentar solo lo que puede arreglarse solo: `EAI_AGAIN`."""
# Pide: glibc

import socket

# --8<-- [start:ejemplo]
import time
from collections.abc import Callable


def con_reintentos(
    resolver: Callable[[], object], veces: int = 3, espera: float = 0.5
) -> object:
    while True:
        try:
            return resolver()
        except socket.gaierror as error:
            veces -= 1
            if error.errno != socket.EAI_AGAIN or not veces:
                raise
            print("se reintenta:", error)
        time.sleep(espera)
        espera *= 2


# --8<-- [end:ejemplo]

respuestas = [
    socket.gaierror(socket.EAI_AGAIN, "sin respuesta del DNS"),
    [("192.0.2.1", 80)],
]


def ensayo() -> object:
    """Hace de `getaddrinfo`: falla la primera vez."""
    respuesta = respuestas.pop(0)
    if isinstance(respuesta, OSError):
        raise respuesta
    return respuesta


# --8<-- [start:prueba]
print(con_reintentos(ensayo, espera=0.01))
try:
    con_reintentos(
        lambda: socket.getaddrinfo("localhost", "htpp"), espera=0.01
    )
except socket.gaierror as error:
    print("sin reintentar:", error)
# --8<-- [end:prueba]
