"""`IPV6_RECVPKTINFO`: a qué dirección llegó, y por qué interfaz."""
# Pide: IPv6

import socket
import struct

servidor = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
servidor.bind(("::", 0))
servidor.settimeout(5)
puerto = servidor.getsockname()[1]
cliente = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
cliente.settimeout(5)

# --8<-- [start:ejemplo]
NIVEL = socket.IPPROTO_IPV6
servidor.setsockopt(NIVEL, socket.IPV6_RECVPKTINFO, 1)
cliente.sendto(b"hola", ("::1", puerto))

datos, auxiliares, _, remitente = servidor.recvmsg(1024, socket.CMSG_SPACE(20))
for nivel, tipo, valor in auxiliares:
    if (nivel, tipo) == (NIVEL, socket.IPV6_PKTINFO):
        destino, interfaz = struct.unpack("=16sI", valor)
        print("llegó a", socket.inet_ntop(socket.AF_INET6, destino))
        print("por", socket.if_indextoname(interfaz))

# La misma estructura elige desde qué dirección se responde.
in6_pktinfo = struct.pack("=16sI", destino, 0)
auxiliar = (NIVEL, socket.IPV6_PKTINFO, in6_pktinfo)
servidor.sendmsg([b"eco"], [auxiliar], 0, remitente)
print("responde", cliente.recvfrom(1024)[1][0])
# --8<-- [end:ejemplo]

cliente.close()
servidor.close()
