"""Un socket es igual solo a sí mismo, y siempre cuenta como verdadero."""

import socket

# --8<-- [start:ejemplo]
with socket.socket() as s, s.dup() as copia:
    print("igual a su copia:", s == copia)
    print("en un conjunto:", len({s, copia, s}))
print("cerrado, y verdadero:", bool(s))
# --8<-- [end:ejemplo]
