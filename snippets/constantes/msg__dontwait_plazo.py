"""Con plazo, `MSG_DONTWAIT` no evita la espera de Python."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
uno.settimeout(0.05)
try:
    uno.recv(100, socket.MSG_DONTWAIT)
except BlockingIOError:
    print("no ha esperado")
except TimeoutError:
    print("ha esperado todo el plazo")
# --8<-- [end:ejemplo]

uno.close()
otro.close()
