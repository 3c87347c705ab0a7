"""MAL: el nombre no es texto."""

import socket

# --8<-- [start:ejemplo]
socket.sethostname(7)
# --8<-- [end:ejemplo]
