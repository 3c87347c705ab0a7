"""MAL: envía a una dirección de difusión sin pedir permiso."""

import socket

# --8<-- [start:ejemplo]
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
emisor.sendto(b"a todos", ("127.255.255.255", 50_000))
# --8<-- [end:ejemplo]
