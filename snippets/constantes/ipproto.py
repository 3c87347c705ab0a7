"""El protocolo: tercer argumento de `socket()` y nivel de las opciones."""

import socket

# --8<-- [start:ejemplo]
for tipo in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
    with socket.socket(socket.AF_INET, tipo) as s:
        # s.proto es lo pedido; SO_PROTOCOL, lo que eligió el sistema.
        elegido = s.getsockopt(socket.SOL_SOCKET, socket.SO_PROTOCOL)
        print(tipo.name, s.proto, elegido)

print(elegido == socket.IPPROTO_UDP)
try:
    socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_UDP)
except OSError as error:
    print(error)
# --8<-- [end:ejemplo]
