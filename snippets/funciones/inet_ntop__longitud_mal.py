"""MAL: la familia no es la de esos bytes."""

import socket

# --8<-- [start:ejemplo]
binaria = socket.inet_pton(socket.AF_INET, "192.0.2.7")
texto = socket.inet_ntop(socket.AF_INET6, binaria)
# --8<-- [end:ejemplo]
