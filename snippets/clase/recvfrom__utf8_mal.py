"""MAL: un solo datagrama que no es UTF-8 detiene el servidor."""

import socket

servidor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
servidor.bind(("127.0.0.1", 0))
servidor.settimeout(5)
cliente = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
cliente.sendto("ñandú".encode("latin-1"), servidor.getsockname())

# --8<-- [start:ejemplo]
while True:
    datos, remitente = servidor.recvfrom(65535)
    print("recibido:", datos.decode())
# --8<-- [end:ejemplo]
