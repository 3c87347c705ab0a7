"""Las tres opciones de quien envía a un grupo IPv6."""
# Pide: IPv6

import socket

# --8<-- [start:ejemplo]
NIVEL = socket.IPPROTO_IPV6
with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as s:
    for nombre, valor in (
        ("IPV6_MULTICAST_HOPS", 8),
        ("IPV6_MULTICAST_LOOP", 0),
        ("IPV6_MULTICAST_IF", socket.if_nametoindex("lo")),
    ):
        opcion = getattr(socket, nombre)
        antes = s.getsockopt(NIVEL, opcion)
        s.setsockopt(NIVEL, opcion, valor)
        print(nombre, antes, s.getsockopt(NIVEL, opcion) == valor)
    # El límite de saltos de lo demás es otra opción:
    print(s.getsockopt(NIVEL, socket.IPV6_UNICAST_HOPS))
    try:
        s.setsockopt(NIVEL, socket.IPV6_MULTICAST_IF, 999_999)
    except OSError as error:
        print(error)
# --8<-- [end:ejemplo]
