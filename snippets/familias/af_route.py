"""En Linux, AF_ROUTE es AF_NETLINK con otro nombre."""

# --8<-- [start:ejemplo]
import socket

print(repr(socket.AF_ROUTE))
with socket.socket(socket.AF_ROUTE, socket.SOCK_RAW) as rutas:
    print(rutas.family.name, rutas.getsockname())
# --8<-- [end:ejemplo]
