"""MAL: toma `None`, «sin límite», por un número."""

import socket

s = socket.socket()

# --8<-- [start:ejemplo]
if s.gettimeout() < 10:
    s.settimeout(10)
# --8<-- [end:ejemplo]
