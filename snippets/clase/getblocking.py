"""`getblocking` es falso solo en el modo no bloqueante."""

import socket

# --8<-- [start:ejemplo]
with socket.socket() as s:
    for plazo in (None, 2.5, 0):
        s.settimeout(plazo)
        print(f"settimeout({plazo}):", s.getblocking())
# --8<-- [end:ejemplo]
