"""Las direcciones de TIPC y, con el módulo, un servicio con su cliente."""

import socket
import sys

# --8<-- [start:ejemplo]
SERVICIO = 18888  # lo eliges tú; los menores de 64 son del sistema

ofrezco = (socket.TIPC_ADDR_NAMESEQ, SERVICIO, 100, 199)
busco = (socket.TIPC_ADDR_NAME, SERVICIO, 150, 0)

_, tipo, desde, hasta = ofrezco
print(f"quien pida {tipo}:{busco[2]} llega:", desde <= busco[2] <= hasta)
# --8<-- [end:ejemplo]

if "nucleo" in sys.argv[1:]:
    # --8<-- [start:nucleo]
    with (
        socket.socket(socket.AF_TIPC, socket.SOCK_RDM) as servidor,
        socket.socket(socket.AF_TIPC, socket.SOCK_RDM) as cliente,
    ):
        servidor.bind(ofrezco)
        servidor.settimeout(5)
        cliente.settimeout(5)
        cliente.sendto(b"hola", busco)
        datos, remitente = servidor.recvfrom(100)
        print(datos, "de una dirección de tipo", remitente[0])
        servidor.sendto(datos.upper(), remitente)
        print(cliente.recv(100))

        try:
            cliente.sendto(b"hola", (socket.TIPC_ADDR_NAME, SERVICIO, 9, 0))
        except OSError as error:
            print(error)
    # --8<-- [end:nucleo]
