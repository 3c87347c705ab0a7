"""`recvmsg` avisa con `MSG_TRUNC` cuando recorta."""

import socket

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("127.0.0.1", 0))
receptor.settimeout(5)
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
emisor.sendto(b"corto", receptor.getsockname())
emisor.sendto(b"demasiado largo", receptor.getsockname())
for _ in range(2):
    datos, auxiliares, indicadores, _ = receptor.recvmsg(8)
    print(datos, socket.MsgFlag(indicadores))
    print("recortado:", bool(indicadores & socket.MSG_TRUNC))
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
