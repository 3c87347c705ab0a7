"""`inet_ntoa`: los cuatro bytes de una dirección IPv4, a texto."""

# --8<-- [start:ejemplo]
import socket
import struct

registro = b"\xc0\x00\x02\x07\x1f\x90"  # dirección y puerto, en orden de red
ip, puerto = struct.unpack("!4sH", registro)
print(f"{socket.inet_ntoa(ip)}:{puerto}")
# --8<-- [end:ejemplo]
