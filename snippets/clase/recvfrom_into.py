"""`recvfrom_into` recibe datagramas siempre en el mismo búfer."""

import socket

servidor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
servidor.bind(("127.0.0.1", 0))
servidor.settimeout(5)
cliente = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
cliente.settimeout(5)
for mensaje in (b"uno", b"cuatro"):
    cliente.sendto(mensaje, servidor.getsockname())

# --8<-- [start:ejemplo]
bufer = bytearray(65535)  # cabe cualquier datagrama UDP
for _ in range(2):
    cuantos, remitente = servidor.recvfrom_into(bufer)
    print(cuantos, bytes(bufer[:cuantos]), "de", remitente)
    servidor.sendto(memoryview(bufer)[:cuantos], remitente)
# --8<-- [end:ejemplo]

cliente.close()
servidor.close()
