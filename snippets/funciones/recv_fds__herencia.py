"""Los descriptores recibidos se heredan, al revés que los demás de Python."""

import os
import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
socket.send_fds(uno, [b"x"], [uno.fileno()])
datos, (fd,), _, _ = socket.recv_fds(otro, 1024, 1)
print("uno:", uno.get_inheritable(), "recibido:", os.get_inheritable(fd))

os.set_inheritable(fd, False)
# --8<-- [end:ejemplo]

os.close(fd)
uno.close()
otro.close()
