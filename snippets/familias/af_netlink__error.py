"""Un error de Netlink no es una excepción: viene dentro de la respuesta."""

import errno
import socket
import struct

# --8<-- [start:ejemplo]
NLMSG_ERROR = 2
datos = struct.pack("=BxHiII", 0, 0, 2**31 - 1, 0, 0)  # no existe
peticion = struct.pack("=IHHII", 32, 18, 1, 1, 0) + datos
with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW) as nucleo:
    nucleo.settimeout(5)
    nucleo.sendto(peticion, (0, 0))
    respuesta = nucleo.recv(65536)

_, tipo, _, _, _, codigo = struct.unpack_from("=IHHIIi", respuesta)
print(tipo == NLMSG_ERROR, errno.errorcode[-codigo])
# --8<-- [end:ejemplo]
