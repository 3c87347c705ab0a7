"""Qué puerto dio el sistema cuando se pidió el 0."""

import socket

# --8<-- [start:ejemplo]
with socket.socket() as servidor:
    servidor.bind(("127.0.0.1", 0))
    host, puerto = servidor.getsockname()
    print(f"en {host}:{puerto}")
# --8<-- [end:ejemplo]
