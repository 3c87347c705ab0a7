"""Los límites de la multidifusión local."""

import ipaddress
import socket

# --8<-- [start:ejemplo]
primera = ipaddress.IPv4Address(socket.INADDR_UNSPEC_GROUP & 0xFFFFFFFF)
ultima = ipaddress.IPv4Address(socket.INADDR_MAX_LOCAL_GROUP & 0xFFFFFFFF)
print(*ipaddress.summarize_address_range(primera, ultima))
print(ipaddress.IPv4Address("239.1.2.3").is_multicast)
# --8<-- [end:ejemplo]
