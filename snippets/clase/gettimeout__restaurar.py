"""Cambiar el plazo durante una operación y dejarlo como estaba."""

import contextlib
import socket
from collections.abc import Iterator

uno, otro = socket.socketpair()
uno.settimeout(30)


# --8<-- [start:ejemplo]
@contextlib.contextmanager
def con_plazo(s: socket.socket, segundos: float) -> Iterator[None]:
    """Pone un plazo mientras dura el bloque."""
    anterior = s.gettimeout()
    s.settimeout(segundos)
    try:
        yield
    finally:
        s.settimeout(anterior)


try:
    with con_plazo(uno, 0.05):
        uno.recv(100)
except TimeoutError:
    print("vence; queda", uno.gettimeout())
# --8<-- [end:ejemplo]

uno.close()
otro.close()
