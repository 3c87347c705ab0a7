"""`MSG_ERRQUEUE`: qué envío UDP falló, y por qué."""

import os
import select
import socket
import struct

# Un puerto UDP en el que nadie escucha: lo ocupa otro socket ya conectado.
reservado = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
reservado.bind(("127.0.0.1", 0))
direccion = reservado.getsockname()
reservado.connect(("127.0.0.1", 9))
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
IP_RECVERR = 11  # socket.IP_RECVERR, desde Python 3.14
s.setsockopt(socket.IPPROTO_IP, IP_RECVERR, 1)
s.sendto(b"hola", direccion)
select.select([s], [], [], 5)  # espera a que llegue el rechazo

datos, auxiliares, _, destino = s.recvmsg(1500, 512, socket.MSG_ERRQUEUE)
# `struct sock_extended_err`; detrás va la dirección de quien se quejó.
codigo, origen, tipo, detalle = struct.unpack_from("IBBB", auxiliares[0][2])
print("lo enviado:", datos, "| el destino:", destino == direccion)
print(codigo, os.strerror(codigo))
print("un ICMP:", origen == 2, "| tipo", tipo, "código", detalle)
# --8<-- [end:ejemplo]

s.close()
reservado.close()
