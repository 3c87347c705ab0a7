"""En IPv6 la dirección tiene cuatro elementos."""
# Pide: IPv6

import socket

# --8<-- [start:ejemplo]
with socket.socket(socket.AF_INET6) as servidor:
    servidor.bind(("::1", 0))
    print(servidor.getsockname())
    host, puerto = servidor.getsockname()[:2]
    print(f"en [{host}]:{puerto}")
# --8<-- [end:ejemplo]
