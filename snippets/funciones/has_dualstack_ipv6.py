"""Un servidor que atiende IPv6 y también IPv4, donde se puede."""
# Pide: IPv6

# --8<-- [start:ejemplo]
import socket

if socket.has_dualstack_ipv6():
    servidor = socket.create_server(
        ("", 0), family=socket.AF_INET6, dualstack_ipv6=True
    )
else:
    servidor = socket.create_server(("", 0))

with servidor:
    print(servidor.family.name, "en", servidor.getsockname()[0])
# --8<-- [end:ejemplo]
