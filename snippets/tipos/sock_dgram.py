"""Un datagrama por envío: ni se juntan, ni hace falta conectar."""

import socket

# --8<-- [start:ejemplo]
receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("127.0.0.1", 0))
receptor.settimeout(5)

emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
for mensaje in (b"uno", b"", b"tres"):
    emisor.sendto(mensaje, receptor.getsockname())

for _ in range(3):
    datos, remitente = receptor.recvfrom(65535)
    print(datos, "de", remitente)
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
