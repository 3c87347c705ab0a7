"""MAL: pasa los bytes sueltos, y `sendmsg` los recorre como números."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
uno.sendmsg(b"hola")
# --8<-- [end:ejemplo]
