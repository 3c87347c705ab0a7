"""`inet_ntop`: una dirección IPv4 o IPv6 en binario, a texto."""

# --8<-- [start:ejemplo]
import socket

print(socket.inet_ntop(socket.AF_INET, bytes([192, 0, 2, 7])))

ipv6 = bytes.fromhex("20010db8 00000000 00000000 00000001")
print(socket.inet_ntop(socket.AF_INET6, ipv6))
# --8<-- [end:ejemplo]
