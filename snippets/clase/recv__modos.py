"""Qué hace `recv` sin datos: con plazo, sin bloqueo y con el otro cerrado."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
uno.settimeout(0.05)
try:
    uno.recv(100)
except TimeoutError as error:
    print("con plazo:", repr(error))

uno.settimeout(0)
try:
    uno.recv(100)
except BlockingIOError as error:
    print("no bloqueante:", repr(error))

otro.close()
print("el otro cerró:", uno.recv(100))
# --8<-- [end:ejemplo]

uno.close()
