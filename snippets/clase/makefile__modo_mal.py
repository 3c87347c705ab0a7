"""MAL: usa un modo de `open` que `makefile` no tiene."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
uno.makefile("r+")
# --8<-- [end:ejemplo]
