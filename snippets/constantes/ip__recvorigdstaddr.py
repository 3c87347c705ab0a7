"""`IP_RECVORIGDSTADDR`: el destino original, con su puerto."""

import socket
import struct

IP_RECVORIGDSTADDR = getattr(socket, "IP_RECVORIGDSTADDR", 20)  # 3.14
receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("", 0))
receptor.settimeout(5)
puerto = receptor.getsockname()[1]
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
receptor.setsockopt(socket.IPPROTO_IP, IP_RECVORIGDSTADDR, 1)
emisor.sendto(b"hola", ("127.0.0.9", puerto))
datos, auxiliares, _, _ = receptor.recvmsg(1024, socket.CMSG_SPACE(16))
for nivel, tipo, valor in auxiliares:
    if (nivel, tipo) == (socket.IPPROTO_IP, IP_RECVORIGDSTADDR):
        # sockaddr_in: familia, puerto en orden de red, dirección
        destino = struct.unpack_from("!H4s", valor, 2)
        print(socket.inet_ntoa(destino[1]), destino[0] == puerto)
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
