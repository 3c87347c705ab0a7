"""Por qué dirección local entró un datagrama, en un socket comodín."""

import socket
import struct

servidor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
servidor.settimeout(5)
cliente = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
IP_PKTINFO = 8  # en Linux; `socket.IP_PKTINFO` existe desde Python 3.12

servidor.setsockopt(socket.IPPROTO_IP, IP_PKTINFO, 1)
servidor.bind(("", 0))
_, puerto = servidor.getsockname()
cliente.sendto(b"hola", ("127.0.0.2", puerto))

espacio = socket.CMSG_SPACE(struct.calcsize("I4s4s"))
datos, auxiliares, _, _ = servidor.recvmsg(100, espacio)
for nivel, tipo, contenido in auxiliares:
    if (nivel, tipo) == (socket.IPPROTO_IP, IP_PKTINFO):
        _, _, destino = struct.unpack("I4s4s", contenido)
        print(datos, "enviado a", socket.inet_ntoa(destino))
# --8<-- [end:ejemplo]

cliente.close()
servidor.close()
