"""`IP_TOS` marca los paquetes e `IP_RECVTOS` enseña la marca."""

import socket

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("127.0.0.1", 0))
receptor.settimeout(5)
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
EF = 46  # DSCP para voz: va en los seis bits altos
receptor.setsockopt(socket.IPPROTO_IP, socket.IP_RECVTOS, 1)
emisor.setsockopt(socket.IPPROTO_IP, socket.IP_TOS, EF << 2)
print(emisor.getsockopt(socket.IPPROTO_IP, socket.IP_TOS))

emisor.sendto(b"hola", receptor.getsockname())
datos, auxiliares, _, _ = receptor.recvmsg(1024, socket.CMSG_SPACE(1))
for nivel, tipo, valor in auxiliares:
    if (nivel, tipo) == (socket.IPPROTO_IP, socket.IP_TOS):
        print(datos, "DSCP", valor[0] >> 2)
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
