"""Un datagrama vacío no es un cierre: después llegan más."""

import socket

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("127.0.0.1", 0))
receptor.settimeout(5)
direccion = receptor.getsockname()
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
emisor.sendto(b"", direccion)
print(receptor.recvfrom(65535))
emisor.sendto(b"sigo", direccion)
print(receptor.recvfrom(65535))
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
