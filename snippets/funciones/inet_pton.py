"""`inet_pton`: una dirección IPv4 o IPv6 en texto, a binario."""

# --8<-- [start:ejemplo]
import socket

print(socket.inet_pton(socket.AF_INET, "192.0.2.7").hex(":"))

corta = socket.inet_pton(socket.AF_INET6, "2001:db8::1")
larga = socket.inet_pton(socket.AF_INET6, "2001:DB8:0:0:0:0:0:1")
print(corta.hex(":", 2))
print("la misma dirección:", corta == larga)
# --8<-- [end:ejemplo]
