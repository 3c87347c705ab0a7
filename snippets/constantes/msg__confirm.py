"""`MSG_CONFIRM` no cambia nada de lo que ve el programa."""

import socket

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("127.0.0.1", 0))
receptor.settimeout(5)
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
emisor.settimeout(5)

# --8<-- [start:ejemplo]
emisor.sendto(b"pregunta", receptor.getsockname())
pregunta, origen = receptor.recvfrom(100)
# Contestar demuestra que el vecino vive: no hace falta volver a sondearlo.
receptor.sendto(b"respuesta", socket.MSG_CONFIRM, origen)
print(emisor.recv(100))
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
