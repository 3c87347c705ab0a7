"""`IPV6_DONTFRAG`: lo que no cabe en un paquete da error."""
# Pide: glibc
# Pide: IPv6

import socket

receptor = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
receptor.bind(("::1", 0))
receptor.settimeout(5)

# --8<-- [start:ejemplo]
GRANDE = bytes(65527)  # con las cabeceras no cabe en los 65536 de lo
with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as s:
    s.sendto(GRANDE, receptor.getsockname())
    print("en fragmentos:", len(receptor.recv(65535)))
    s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_DONTFRAG, 1)
    try:
        s.sendto(GRANDE, receptor.getsockname())
    except OSError as error:
        print(error)
# --8<-- [end:ejemplo]

receptor.close()
