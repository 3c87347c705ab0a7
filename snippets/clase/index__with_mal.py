"""MAL: usa el socket después del bloque `with` que lo cierra."""

import socket

# --8<-- [start:ejemplo]
with socket.socket() as servidor:
    servidor.bind(("127.0.0.1", 0))
servidor.listen()
# --8<-- [end:ejemplo]
