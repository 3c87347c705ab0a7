"""La interfaz por la que se llega a una dirección IPv6 de enlace."""

# --8<-- [start:ejemplo]
import socket

host, puerto, flujo, ambito = ("fe80::1", 8000, 0, 1)
print(f"{host}%{socket.if_indextoname(ambito)}")
# --8<-- [end:ejemplo]
