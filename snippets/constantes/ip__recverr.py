"""`IP_RECVERR`: qué destino rechazó un datagrama."""

import errno
import select
import socket
import struct

IP_RECVERR = getattr(socket, "IP_RECVERR", 11)  # 3.14
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as libre:
    libre.bind(("127.0.0.1", 0))
    cerrado = libre.getsockname()  # al salir, nadie escucha ahí
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
sondeo = select.poll()
sondeo.register(emisor, 0)  # POLLERR avisa siempre

# --8<-- [start:ejemplo]
emisor.setsockopt(socket.IPPROTO_IP, IP_RECVERR, 1)
emisor.sendto(b"hola", cerrado)
sondeo.poll(5000)  # hasta que llegue el aviso ICMP
datos, auxiliares, _, destino = emisor.recvmsg(1024, 512, socket.MSG_ERRQUEUE)
print("enviado:", datos, "destino correcto:", destino == cerrado)
for nivel, tipo, valor in auxiliares:
    if (nivel, tipo) == (socket.IPPROTO_IP, IP_RECVERR):
        numero, origen, clase, codigo = struct.unpack_from("=IBBB", valor)
        print(errno.errorcode[numero], "ICMP", clase, codigo)
        # Detrás de los 16 bytes, la dirección de quien avisó.
        print("avisa", socket.inet_ntoa(valor[20:24]))
# --8<-- [end:ejemplo]

emisor.close()
