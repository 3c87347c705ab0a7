"""`inet_aton`: de una dirección IPv4 en texto, sus cuatro bytes."""

# --8<-- [start:ejemplo]
import socket

binaria = socket.inet_aton("192.0.2.7")
print(binaria, list(binaria))
print(socket.inet_ntoa(binaria))
# --8<-- [end:ejemplo]
