"""`IP_TTL`: ponerlo, leerlo y sus límites."""

import socket

# --8<-- [start:ejemplo]
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
    s.setsockopt(socket.IPPROTO_IP, socket.IP_TTL, 5)
    print(s.getsockopt(socket.IPPROTO_IP, socket.IP_TTL))
    for ttl in (0, 256):
        try:
            s.setsockopt(socket.IPPROTO_IP, socket.IP_TTL, ttl)
        except OSError as error:
            print(ttl, error)
    s.setsockopt(socket.IPPROTO_IP, socket.IP_TTL, -1)  # por defecto
# --8<-- [end:ejemplo]
