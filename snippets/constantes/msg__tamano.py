"""`MSG_PEEK` con `MSG_TRUNC`: el tamaño del próximo datagrama."""

import socket

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("127.0.0.1", 0))
receptor.settimeout(5)
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
emisor.sendto(b"diez bytes", receptor.getsockname())

bufer = bytearray(1)
tamano = receptor.recv_into(bufer, 1, socket.MSG_PEEK | socket.MSG_TRUNC)
print(tamano, receptor.recv(tamano))
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
