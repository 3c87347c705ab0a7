"""Un error de `netlink` llega como mensaje, no como excepción."""

# --8<-- [start:ejemplo]
import errno
import os
import socket
import struct

CABECERA = struct.Struct("=IHHII")
INTERFAZ = struct.Struct("=BxHiII")
RTM_GETLINK, NLM_F_REQUEST, NLMSG_ERROR = 18, 1, 2

cuerpo = INTERFAZ.pack(0, 0, 2**31 - 1, 0, 0)  # una interfaz que no hay
cabecera = CABECERA.pack(
    CABECERA.size + len(cuerpo), RTM_GETLINK, NLM_F_REQUEST, 7, 0
)
with socket.socket(
    socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE
) as s:
    s.send(cabecera + cuerpo)
    respuesta = s.recv(65536)

_, tipo, _, secuencia, _ = CABECERA.unpack_from(respuesta)
(codigo,) = struct.unpack_from("=i", respuesta, CABECERA.size)
print(tipo == NLMSG_ERROR, "a la petición", secuencia)
print(errno.errorcode[-codigo], "-", os.strerror(-codigo))
# --8<-- [end:ejemplo]
