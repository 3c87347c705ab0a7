"""El número de un protocolo, también donde falta la lista del sistema."""

# --8<-- [start:ejemplo]
import socket

try:
    numero = socket.getprotobyname("icmp")
except OSError:  # sin /etc/protocols
    numero = socket.IPPROTO_ICMP
print(numero)
# --8<-- [end:ejemplo]
