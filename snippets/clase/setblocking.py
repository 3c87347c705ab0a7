"""`setblocking` cambia de modo y borra el plazo."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
uno.settimeout(5)
for bloqueante in (True, False):
    uno.setblocking(bloqueante)
    print(bloqueante, "deja el plazo en", uno.gettimeout())
try:
    uno.recv(100)
except BlockingIOError as error:
    print(error)
# --8<-- [end:ejemplo]

uno.close()
otro.close()
