"""UDP-Lite: proteger solo el comienzo de cada datagrama."""
# Pide: UDP-Lite

import socket

# --8<-- [start:ejemplo]
NIVEL = socket.IPPROTO_UDPLITE
with (
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM, NIVEL) as receptor,
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM, NIVEL) as emisor,
):
    receptor.bind(("127.0.0.1", 0))
    receptor.settimeout(0.05)
    receptor.setsockopt(NIVEL, socket.UDPLITE_RECV_CSCOV, 20)

    for cobertura in (10, 20):
        emisor.setsockopt(NIVEL, socket.UDPLITE_SEND_CSCOV, cobertura)
        emisor.sendto(b"cabecera + imagen", receptor.getsockname())
        try:
            print(cobertura, receptor.recv(1024))
        except TimeoutError:
            print(cobertura, "descartado: protege poco")

    emisor.setsockopt(NIVEL, socket.UDPLITE_SEND_CSCOV, 3)
    print(emisor.getsockopt(NIVEL, socket.UDPLITE_SEND_CSCOV))
# --8<-- [end:ejemplo]
