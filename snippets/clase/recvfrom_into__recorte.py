"""Lo que no cabe se pierde, y un datagrama vacío no toca el búfer."""

import socket

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("127.0.0.1", 0))
receptor.settimeout(5)
direccion = receptor.getsockname()
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
bufer = bytearray(4)
for mensaje in (b"0123456789", b"", b"ab"):
    emisor.sendto(mensaje, direccion)
    cuantos, _ = receptor.recvfrom_into(bufer)
    print(len(mensaje), "enviados;", cuantos, "recibidos:", bytes(bufer))
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
