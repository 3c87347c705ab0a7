"""Preguntar al núcleo por una interfaz con `NETLINK_ROUTE`."""

# --8<-- [start:ejemplo]
import socket
import struct

CABECERA = struct.Struct("=IHHII")  # `nlmsghdr`: largo, tipo, indicadores…
INTERFAZ = struct.Struct("=BxHiII")  # `ifinfomsg`: familia, tipo, índice…
ATRIBUTO = struct.Struct("=HH")  # `rtattr`: largo, tipo
RTM_NEWLINK, RTM_GETLINK = 16, 18
NLM_F_REQUEST = 1
IFLA_IFNAME = 3
ARPHRD_LOOPBACK = 772

indice = socket.if_nametoindex("lo")
cuerpo = INTERFAZ.pack(0, 0, indice, 0, 0)
cabecera = CABECERA.pack(
    CABECERA.size + len(cuerpo), RTM_GETLINK, NLM_F_REQUEST, 1, 0
)

with socket.socket(
    socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE
) as s:
    s.bind((0, 0))  # el núcleo nos da un identificador
    s.send(cabecera + cuerpo)
    respuesta, origen = s.recvfrom(65536)

largo, tipo, _, secuencia, _ = CABECERA.unpack_from(respuesta)
print(origen, tipo == RTM_NEWLINK, "responde a", secuencia)
_, clase, _, _, _ = INTERFAZ.unpack_from(respuesta, CABECERA.size)
print("es la interfaz local:", clase == ARPHRD_LOOPBACK)

posicion = CABECERA.size + INTERFAZ.size
while posicion < largo:
    ancho, atributo = ATRIBUTO.unpack_from(respuesta, posicion)
    if atributo == IFLA_IFNAME:
        valor = respuesta[posicion + ATRIBUTO.size : posicion + ancho]
        print("se llama", valor.rstrip(b"\0").decode())
    posicion += (ancho + 3) & ~3  # cada atributo empieza en múltiplo de 4
# --8<-- [end:ejemplo]
