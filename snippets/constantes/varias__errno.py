"""Los números de error del módulo y la excepción que los ahorra."""

# --8<-- [start:ejemplo]
import errno
import socket

uno, otro = socket.socketpair()
with uno, otro:
    uno.setblocking(False)
    try:
        uno.recv(100)
    except BlockingIOError as error:
        print(error.errno in (socket.EAGAIN, socket.EWOULDBLOCK))
try:
    uno.recv(100)
except OSError as error:
    print(error.errno == socket.EBADF == errno.EBADF)
# --8<-- [end:ejemplo]
