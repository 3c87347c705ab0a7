"""De un entero a texto: primero a cuatro bytes, en orden de red."""

import ipaddress
import socket

# --8<-- [start:ejemplo]
numero = 3221225991
print(socket.inet_ntoa(numero.to_bytes(4, "big")))
print(ipaddress.IPv4Address(numero))
# --8<-- [end:ejemplo]
