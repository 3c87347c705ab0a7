"""MAL: suma dos `CMSG_LEN`, que no cuentan el relleno de en medio."""

import socket

uno, otro = socket.socketpair()
otro.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)

# --8<-- [start:ejemplo]
# Llegan las credenciales (12 bytes) y un descriptor (4 bytes).
socket.send_fds(uno, [b"x"], [uno.fileno()])
corto = socket.CMSG_LEN(12) + socket.CMSG_LEN(4)
_, auxiliares, indicadores, _ = otro.recvmsg(1, corto)
assert not indicadores & socket.MSG_CTRUNC, "se recortó"
# --8<-- [end:ejemplo]
