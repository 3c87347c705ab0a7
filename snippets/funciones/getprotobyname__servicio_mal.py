"""MAL: HTTP es un servicio, no un protocolo de los que numera IP."""

import socket

# --8<-- [start:ejemplo]
socket.getprotobyname("http")
# --8<-- [end:ejemplo]
