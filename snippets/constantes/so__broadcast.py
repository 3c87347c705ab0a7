"""Sin `SO_BROADCAST`, Linux no deja enviar a una dirección de difusión."""

import socket

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("", 0))
receptor.settimeout(5)
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
destino = ("127.255.255.255", receptor.getsockname()[1])
try:
    emisor.sendto(b"a todos", destino)
except PermissionError as error:
    print(error)

emisor.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
emisor.sendto(b"a todos", destino)
print(receptor.recv(100))
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
