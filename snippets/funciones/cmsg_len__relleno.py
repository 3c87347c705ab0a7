"""Con CMSG_SPACE cabe en el relleno un descriptor que no se pidió."""

import array
import os
import socket

uno, otro = socket.socketpair()


# --8<-- [start:ejemplo]
def recibir(ancbufsize: int) -> list[int]:
    """Envía dos descriptores y da los que caben en `ancbufsize`."""
    socket.send_fds(uno, [b"x"], [uno.fileno(), otro.fileno()])
    _, auxiliares, _, _ = otro.recvmsg(1, ancbufsize)
    return list(array.array("i", auxiliares[0][2]))


con_len = recibir(socket.CMSG_LEN(4))
con_space = recibir(socket.CMSG_SPACE(4))
print("CMSG_LEN(4):", len(con_len), "descriptor")
print("CMSG_SPACE(4):", len(con_space), "descriptores")
# --8<-- [end:ejemplo]

for fd in con_len + con_space:
    os.close(fd)
uno.close()
otro.close()
