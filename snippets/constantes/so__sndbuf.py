"""`SO_SNDBUF` decide cuánto cabe antes de que `send` tenga que esperar."""

import socket


# --8<-- [start:ejemplo]
def cabe(tamano: int) -> int:
    uno, otro = socket.socketpair()
    with uno, otro:
        uno.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, tamano)
        uno.setblocking(False)
        total = 0
        try:
            while True:
                total += uno.send(bytes(1024))
        except BlockingIOError:
            return total


print("más búfer, más cabe:", cabe(8 * 1024) < cabe(64 * 1024))
# --8<-- [end:ejemplo]
