"""En Linux, `SO_SNDLOWAT` vale 1 y no se puede cambiar."""

# --8<-- [start:ejemplo]
import socket

with socket.socket() as s:
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_SNDLOWAT))
    try:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_SNDLOWAT, 1024)
    except OSError as error:
        print(error)
# --8<-- [end:ejemplo]
