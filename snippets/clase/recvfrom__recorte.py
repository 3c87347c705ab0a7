"""Lo que no cabe en `bufsize` se pierde, y `recvmsg` avisa."""

import socket

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("127.0.0.1", 0))
receptor.settimeout(5)
direccion = receptor.getsockname()
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
emisor.sendto(b"0123456789", direccion)
print(receptor.recvfrom(4)[0])
emisor.sendto(b"otro datagrama", direccion)
print(receptor.recvfrom(65535)[0])

emisor.sendto(b"0123456789", direccion)
datos, _, indicadores, _ = receptor.recvmsg(4)
print(datos, "recortado:", bool(indicadores & socket.MSG_TRUNC))
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
