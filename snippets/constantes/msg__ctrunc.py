"""`MSG_CTRUNC`: no cabían los datos auxiliares, y se perdieron."""

import os
import socket
import struct

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
socket.send_fds(uno, [b"dos"], [0, 1])

# Sitio para la cabecera y un solo descriptor.
_, auxiliares, indicadores, _ = otro.recvmsg(10, socket.CMSG_LEN(4))
print("se perdió algo:", bool(indicadores & socket.MSG_CTRUNC))
recibidos = struct.unpack("i", auxiliares[0][2])
print("llegan", len(recibidos), "de 2")
# --8<-- [end:ejemplo]

os.close(recibidos[0])
uno.close()
otro.close()
