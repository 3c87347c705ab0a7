"""MAL: pide la doble pila sin la familia IPv6."""

import socket

# --8<-- [start:ejemplo]
servidor = socket.create_server(("", 0), dualstack_ipv6=True)
# --8<-- [end:ejemplo]
