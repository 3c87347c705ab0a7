"""`IPV6_RECVERR`: qué destino rechazó un datagrama."""
# Pide: IPv6

import errno
import select
import socket
import struct

IPV6_RECVERR = getattr(socket, "IPV6_RECVERR", 25)  # 3.14
with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as libre:
    libre.bind(("::1", 0))
    cerrado = libre.getsockname()  # al salir, nadie escucha ahí
emisor = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
sondeo = select.poll()
sondeo.register(emisor, 0)  # POLLERR avisa siempre

# --8<-- [start:ejemplo]
emisor.setsockopt(socket.IPPROTO_IPV6, IPV6_RECVERR, 1)
emisor.sendto(b"hola", cerrado)
sondeo.poll(5000)  # hasta que llegue el aviso ICMPv6
datos, auxiliares, _, destino = emisor.recvmsg(1024, 512, socket.MSG_ERRQUEUE)
print("enviado:", datos, "destino correcto:", destino == cerrado)
for nivel, tipo, valor in auxiliares:
    if (nivel, tipo) == (socket.IPPROTO_IPV6, IPV6_RECVERR):
        numero, origen, clase, codigo = struct.unpack_from("=IBBB", valor)
        print(errno.errorcode[numero], "ICMPv6", clase, codigo)
# --8<-- [end:ejemplo]

emisor.close()
