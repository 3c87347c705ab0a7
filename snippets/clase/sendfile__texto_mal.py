"""MAL: abre el archivo en modo texto."""

import socket
from pathlib import Path

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
with Path(__file__).open(encoding="utf-8") as archivo:
    uno.sendfile(archivo)
# --8<-- [end:ejemplo]
