"""MAL: cuenta el dato y olvida su cabecera."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
socket.send_fds(uno, [b"x"], [uno.fileno()])
datos, auxiliares, _, _ = otro.recvmsg(1, 4)  # lo que ocupa un entero
assert auxiliares, "no llegó ningún dato auxiliar"
# --8<-- [end:ejemplo]
