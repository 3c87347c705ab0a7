"""Las familias habituales no ofrecen datagramas fiables."""

import socket

# --8<-- [start:ejemplo]
for familia in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX):
    try:
        socket.socket(familia, socket.SOCK_RDM).close()
    except OSError as error:
        print(familia.name, "→", error)
# --8<-- [end:ejemplo]
