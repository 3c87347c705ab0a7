"""`IP_OPTIONS` e `IP_RECVOPTS`: opciones en la cabecera IPv4."""

import socket

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("127.0.0.1", 0))
receptor.settimeout(5)
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
receptor.setsockopt(socket.IPPROTO_IP, socket.IP_RECVOPTS, 1)
# «Registrar la ruta» (7), con sitio para dos direcciones.
opcion = bytes([7, 3 + 2 * 4, 4]) + bytes(2 * 4)
emisor.setsockopt(socket.IPPROTO_IP, socket.IP_OPTIONS, opcion)
emisor.sendto(b"hola", receptor.getsockname())
datos, auxiliares, _, _ = receptor.recvmsg(1024, socket.CMSG_SPACE(40))
for nivel, tipo, valor in auxiliares:
    print(nivel == socket.IPPROTO_IP, tipo, valor.hex(" "))
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
