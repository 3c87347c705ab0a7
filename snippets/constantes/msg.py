"""`MSG_PEEK` mira sin retirar, y los indicadores se suman con `|`."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
uno.sendall(b"hola")

print("mira:", otro.recv(100, socket.MSG_PEEK))
print("sigue ahí:", otro.recv(100))
try:
    otro.recv(100, socket.MSG_PEEK | socket.MSG_DONTWAIT)
except BlockingIOError as error:
    print(error)
# --8<-- [end:ejemplo]

uno.close()
otro.close()
