"""Difusión en la interfaz local, con su opción."""

import socket

# --8<-- [start:ejemplo]
receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("", 0))  # en 127.0.0.1 no le llegaría la difusión
receptor.settimeout(5)
puerto = receptor.getsockname()[1]

emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
emisor.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
emisor.sendto(b"a todos", ("127.255.255.255", puerto))
print(receptor.recvfrom(65535)[0])
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
