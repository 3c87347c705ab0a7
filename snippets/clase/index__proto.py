"""Con `proto=0`, el protocolo lo elige el sistema (Linux)."""

import socket

# --8<-- [start:ejemplo]
for familia, tipo in (
    (socket.AF_INET, socket.SOCK_STREAM),
    (socket.AF_INET, socket.SOCK_DGRAM),
    (socket.AF_UNIX, socket.SOCK_STREAM),
):
    with socket.socket(familia, tipo) as s:
        elegido = s.getsockopt(socket.SOL_SOCKET, socket.SO_PROTOCOL)
        print(familia.name, tipo.name, s.proto, "→", elegido)
print("TCP es", socket.IPPROTO_TCP, "y UDP,", socket.IPPROTO_UDP)
# --8<-- [end:ejemplo]
