"""Los descriptores recibidos se heredan, salvo con `MSG_CMSG_CLOEXEC`."""

import os
import socket
import struct

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
for indicador in (0, socket.MSG_CMSG_CLOEXEC):
    socket.send_fds(uno, [b"x"], [0])
    datos, auxiliares, _, _ = otro.recvmsg(1, socket.CMSG_LEN(4), indicador)
    (descriptor,) = struct.unpack("i", auxiliares[0][2])
    print("lo heredan otros programas:", os.get_inheritable(descriptor))
    os.close(descriptor)
# --8<-- [end:ejemplo]

uno.close()
otro.close()
