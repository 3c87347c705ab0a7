"""Doble pila: un solo socket AF_INET6 atiende IPv4 e IPv6."""
# Pide: IPv6

import socket

# --8<-- [start:ejemplo]
with socket.create_server(
    ("", 0), family=socket.AF_INET6, dualstack_ipv6=True
) as servidor:
    puerto = servidor.getsockname()[1]
    for host in ("127.0.0.1", "::1"):
        with socket.create_connection((host, puerto), timeout=5):
            conexion, direccion = servidor.accept()
            conexion.close()
            print(host, "se ve como", direccion[0])
# --8<-- [end:ejemplo]
