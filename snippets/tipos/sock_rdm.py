"""Los datagramas fiables: quién no los ofrece y, con el módulo, TIPC."""

import socket
import sys

# --8<-- [start:ejemplo]
for familia in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX):
    try:
        socket.socket(familia, socket.SOCK_RDM).close()
    except OSError as error:
        print(familia.name, "→", error)
# --8<-- [end:ejemplo]

if "nucleo" in sys.argv[1:]:
    # --8<-- [start:nucleo]
    SERVICIO, INSTANCIA = 18888, 7
    with (
        socket.socket(socket.AF_TIPC, socket.SOCK_RDM) as destino,
        socket.socket(socket.AF_TIPC, socket.SOCK_RDM) as origen,
    ):
        destino.bind(
            (socket.TIPC_ADDR_NAMESEQ, SERVICIO, INSTANCIA, INSTANCIA)
        )
        destino.settimeout(5)
        a_quien = (socket.TIPC_ADDR_NAME, SERVICIO, INSTANCIA, 0)
        for mensaje in (b"uno", b"dos", b"tres"):
            origen.sendto(mensaje, a_quien)
        for _ in range(3):
            print(destino.recv(100))
    # --8<-- [end:nucleo]
