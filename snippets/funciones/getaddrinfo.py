"""`getaddrinfo`: direcciones listas para crear un socket y conectarlo."""

import socket

# --8<-- [start:ejemplo]
for host in ("127.0.0.1", "::1"):
    for familia, tipo, proto, canonico, direccion in socket.getaddrinfo(
        host, 8000, type=socket.SOCK_STREAM
    ):
        print(familia.name, tipo.name, proto, repr(canonico), direccion)
# --8<-- [end:ejemplo]
