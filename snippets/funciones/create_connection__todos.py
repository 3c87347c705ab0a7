"""`all_errors`: un error por cada dirección que se probó."""
# Pide: IPv6

import socket

# Reservado en IPv4 e IPv6 sin escuchar: rechaza las conexiones.
reservado = socket.socket(socket.AF_INET6)
reservado.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
reservado.bind(("::", 0))
puerto = reservado.getsockname()[1]

# --8<-- [start:ejemplo]
try:
    socket.create_connection((None, puerto), timeout=5, all_errors=True)
except* OSError as grupo:
    for error in grupo.exceptions:
        print(repr(error))
# --8<-- [end:ejemplo]

reservado.close()
