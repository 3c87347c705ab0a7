"""Una dirección en texto, IPv4 o IPv6, sin consultar nada."""

# --8<-- [start:ejemplo]
import socket

EN_NUMEROS = socket.NI_NUMERICHOST | socket.NI_NUMERICSERV

print(socket.getnameinfo(("127.0.0.1", 80), EN_NUMEROS))
print(socket.getnameinfo(("::1", 80, 0, 0), EN_NUMEROS))
# --8<-- [end:ejemplo]
