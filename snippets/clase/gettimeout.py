"""`gettimeout` devuelve lo que se puso."""

import socket

# --8<-- [start:ejemplo]
with socket.socket() as s:
    print(s.gettimeout())
    for plazo in (2.5, 0, None):
        s.settimeout(plazo)
        print(s.gettimeout())
# --8<-- [end:ejemplo]
