"""MAL: pasa un número escrito como texto."""

import socket

# --8<-- [start:ejemplo]
puerto = socket.getservbyname("8000")
# --8<-- [end:ejemplo]
