"""MAL: un byte más de lo que cabe en un datagrama UDP sobre IPv4."""
# Pide: glibc

import socket

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("127.0.0.1", 0))
destino = receptor.getsockname()
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
print(emisor.sendto(bytes(65_507), destino))
print(emisor.sendto(bytes(65_508), destino))
# --8<-- [end:ejemplo]
