"""`sendto` envía un datagrama sin conectar ni enlazar antes."""

# --8<-- [start:ejemplo]
import socket

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("127.0.0.1", 0))
receptor.settimeout(5)
destino = receptor.getsockname()

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as emisor:
    print("antes:", emisor.getsockname())
    enviados = emisor.sendto("mañana".encode(), destino)
    print("enviados", enviados, "bytes desde", emisor.getsockname())
print("llega", receptor.recvfrom(65535))
# --8<-- [end:ejemplo]

receptor.close()
