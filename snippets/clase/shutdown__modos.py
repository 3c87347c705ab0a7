"""Qué deja hacer cada `SHUT_*`, y qué nota el otro extremo."""

import socket
from collections.abc import Callable

servidor = socket.create_server(("127.0.0.1", 0))


# --8<-- [start:ejemplo]
def probar(operacion: Callable[..., object], argumento: object) -> object:
    try:
        return operacion(argumento)
    except OSError as error:
        return type(error).__name__


for como in ("SHUT_RD", "SHUT_WR", "SHUT_RDWR"):
    uno = socket.create_connection(servidor.getsockname(), timeout=5)
    otro, _ = servidor.accept()
    otro.settimeout(5)
    uno.settimeout(0.05)
    uno.shutdown(getattr(socket, como))
    print(como)
    print("  este lado: recv", probar(uno.recv, 100), end="")
    print(", send", probar(uno.send, b"x"))
    print("  el otro: recv", probar(otro.recv, 100))
    uno.close()
    otro.close()
# --8<-- [end:ejemplo]

servidor.close()
