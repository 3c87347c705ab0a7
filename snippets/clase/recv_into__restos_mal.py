"""MAL: toma el búfer entero por lo que acaba de llegar."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
bufer = bytearray(8)
for mensaje in (b"completo", b"corto"):
    otro.sendall(mensaje)
    uno.recv_into(bufer)
    assert bufer == mensaje, bufer
# --8<-- [end:ejemplo]
