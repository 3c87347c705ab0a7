"""Preguntar al núcleo por una interfaz, mensaje a mensaje."""

# --8<-- [start:ejemplo]
import socket
import struct

RTM_GETLINK, NLM_F_REQUEST, IFLA_IFNAME = 18, 1, 3

indice = socket.if_nametoindex("lo")
datos = struct.pack("=BxHiII", 0, 0, indice, 0, 0)
cabecera = struct.pack(
    "=IHHII", 16 + len(datos), RTM_GETLINK, NLM_F_REQUEST, 7, 0
)
with socket.socket(
    socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE
) as nucleo:
    nucleo.settimeout(5)
    nucleo.sendto(cabecera + datos, (0, 0))
    respuesta, origen = nucleo.recvfrom(65536)

largo, tipo, _, numero, _ = struct.unpack_from("=IHHII", respuesta)
print("contesta", origen, "con el tipo", tipo, "al mensaje", numero)

posicion = 16 + 16  # detrás de las dos cabeceras, los atributos
while posicion < largo:
    medida, atributo = struct.unpack_from("=HH", respuesta, posicion)
    if atributo == IFLA_IFNAME:
        print(respuesta[posicion + 4 : posicion + medida])
    posicion += (medida + 3) // 4 * 4  # van de cuatro en cuatro bytes
# --8<-- [end:ejemplo]
