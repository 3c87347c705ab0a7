"""`IP_PKTINFO`: a qué dirección llegó, y responder desde ella."""

import socket
import struct

IP_PKTINFO = getattr(socket, "IP_PKTINFO", 8)  # 3.12
servidor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
servidor.bind(("", 0))
servidor.settimeout(5)
puerto = servidor.getsockname()[1]
cliente = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
cliente.settimeout(5)

# --8<-- [start:ejemplo]
servidor.setsockopt(socket.IPPROTO_IP, IP_PKTINFO, 1)
cliente.sendto(b"hola", ("127.0.0.9", puerto))

datos, auxiliares, _, remitente = servidor.recvmsg(1024, socket.CMSG_SPACE(12))
for nivel, tipo, valor in auxiliares:
    if (nivel, tipo) == (socket.IPPROTO_IP, IP_PKTINFO):
        interfaz, local, destino = struct.unpack("=i4s4s", valor)
        print("llegó a", socket.inet_ntoa(destino))
        print("por", socket.if_indextoname(interfaz))

# La respuesta sale de la misma dirección, no de 127.0.0.1.
in_pktinfo = struct.pack("=i4s4s", 0, local, bytes(4))
auxiliar = (socket.IPPROTO_IP, IP_PKTINFO, in_pktinfo)
servidor.sendmsg([b"eco"], [auxiliar], 0, remitente)
print("responde", cliente.recvfrom(1024)[1][0])
# --8<-- [end:ejemplo]

cliente.close()
servidor.close()
