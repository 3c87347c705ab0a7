"""MAL: pasa la máquina y el puerto por separado."""

import socket

cliente = socket.socket()

# --8<-- [start:ejemplo]
cliente.connect("127.0.0.1", 8000)
# --8<-- [end:ejemplo]
