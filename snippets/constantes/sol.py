"""El mismo número es otra opción en otro nivel: el nivel no es un adorno."""

# --8<-- [start:ejemplo]
import socket

with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:
    # En Linux, SO_REUSEADDR y TCP_MAXSEG valen 2.
    print(s.getsockopt(socket.SOL_SOCKET, 2) == 0)
    print(s.getsockopt(socket.IPPROTO_TCP, 2) > 0)
# --8<-- [end:ejemplo]
