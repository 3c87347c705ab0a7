"""Enviar `SCM_CREDENTIALS` a mano: el núcleo comprueba que sean tuyas."""

import os
import socket
import struct

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
ucred = struct.pack("iII", os.getpid(), os.getuid(), os.getgid())
auxiliar = (socket.SOL_SOCKET, socket.SCM_CREDENTIALS, ucred)
uno.sendmsg([b"soy yo"], [auxiliar])

otro.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
datos, auxiliares, _, _ = otro.recvmsg(100, socket.CMSG_SPACE(len(ucred)))
print(datos, auxiliares[0][2] == ucred)
# --8<-- [end:ejemplo]

uno.close()
otro.close()
