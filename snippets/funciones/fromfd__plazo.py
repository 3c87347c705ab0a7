"""La copia de un socket con plazo nace sin él, pero sigue sin bloquear."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
uno.settimeout(5)
copia = socket.fromfd(uno.fileno(), uno.family, uno.type)
print("plazo:", uno.gettimeout(), "y en la copia:", copia.gettimeout())

try:
    copia.recv(100)  # dice no tener plazo, pero no espera
except BlockingIOError as error:
    print(error)

copia.settimeout(0.05)
try:
    copia.recv(100)
except TimeoutError as error:
    print(error)
# --8<-- [end:ejemplo]

for cada in (uno, otro, copia):
    cada.close()
