"""MAL: los paréntesis no encierran el host y el puerto."""

import socket

servidor = socket.socket()

# --8<-- [start:ejemplo]
servidor.bind(("127.0.0.1"), 8000)
# --8<-- [end:ejemplo]
