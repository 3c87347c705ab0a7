"""Del número al nombre, sin tablas del sistema."""

import socket

# --8<-- [start:ejemplo]
NOMBRES = {
    getattr(socket, nombre): nombre
    for nombre in ("IPPROTO_ICMP", "IPPROTO_TCP", "IPPROTO_UDP")
}
cabecera = bytes.fromhex("4500 0014 0000 0000 4011 7cd7 7f00 0001 7f00 0001")
print(NOMBRES[cabecera[9]])
# --8<-- [end:ejemplo]
