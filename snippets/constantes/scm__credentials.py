"""`SO_PASSCRED` pide las credenciales; llegan en `SCM_CREDENTIALS`."""

import os
import socket
import struct

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
otro.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
uno.send(b"hola")  # quien envía no tiene que hacer nada

tamano = struct.calcsize("iII")  # `struct ucred`
datos, auxiliares, _, _ = otro.recvmsg(100, socket.CMSG_SPACE(tamano))
nivel, tipo, dato = auxiliares[0]
print(datos, tipo == socket.SCM_CREDENTIALS)
pid, uid, gid = struct.unpack("iII", dato)
print(pid == os.getpid(), uid == os.getuid(), gid == os.getgid())
# --8<-- [end:ejemplo]

uno.close()
otro.close()
