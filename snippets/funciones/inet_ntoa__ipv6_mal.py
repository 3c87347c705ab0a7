"""MAL: pasa los dieciséis bytes de una dirección IPv6."""

import socket

# --8<-- [start:ejemplo]
binaria = socket.inet_pton(socket.AF_INET6, "::1")
texto = socket.inet_ntoa(binaria)
# --8<-- [end:ejemplo]
