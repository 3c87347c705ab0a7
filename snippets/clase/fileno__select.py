"""`select` y `selectors` aceptan el socket; no hace falta el número."""

import selectors
import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
with selectors.DefaultSelector() as selector:
    selector.register(uno, selectors.EVENT_READ, data="uno")
    otro.sendall(b"hola")
    for clave, _ in selector.select(timeout=5):
        print(clave.data, clave.fd == uno.fileno(), clave.fileobj is uno)
# --8<-- [end:ejemplo]

uno.close()
otro.close()
