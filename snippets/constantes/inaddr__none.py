"""`INADDR_NONE` y la difusión son el mismo número."""

import socket

# --8<-- [start:ejemplo]
print(socket.INADDR_NONE == socket.INADDR_BROADCAST)
print(socket.inet_aton("255.255.255.255"))
try:
    socket.inet_aton("no es una dirección")
except OSError as error:
    print(error)
# --8<-- [end:ejemplo]
