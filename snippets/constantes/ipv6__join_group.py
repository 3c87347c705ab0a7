"""`IPV6_JOIN_GROUP`: apuntarse a un grupo IPv6, y dejarlo."""
# Pide: glibc
# Pide: IPv6

import os
import socket
import struct
from pathlib import Path

# Un grupo que nadie más usa en esta máquina: sale del proceso.
grupo = f"ff15::{os.getpid() >> 16:x}:{os.getpid() & 0xFFFF:x}"


def en_la_lista() -> bool:
    """Si el núcleo atiende a ese grupo en alguna interfaz."""
    buscado = socket.inet_pton(socket.AF_INET6, grupo).hex()
    return buscado in Path("/proc/net/igmp6").read_text()


# --8<-- [start:ejemplo]
interfaz = socket.if_nametoindex("lo")
ipv6_mreq = struct.pack(
    "=16sI", socket.inet_pton(socket.AF_INET6, grupo), interfaz
)
with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as s:
    s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, ipv6_mreq)
    print("dentro:", en_la_lista())
    s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_LEAVE_GROUP, ipv6_mreq)
    print("después:", en_la_lista())
    try:
        s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_LEAVE_GROUP, ipv6_mreq)
    except OSError as error:
        print(error)
# --8<-- [end:ejemplo]
