"""`TCP_CONGESTION`: el algoritmo de control de congestión, por su nombre."""

import socket

# --8<-- [start:ejemplo]
with socket.socket() as s:
    s.setsockopt(socket.IPPROTO_TCP, socket.TCP_CONGESTION, b"reno")
    valor = s.getsockopt(socket.IPPROTO_TCP, socket.TCP_CONGESTION, 16)
    print(valor.rstrip(b"\0").decode())
    try:
        s.setsockopt(socket.IPPROTO_TCP, socket.TCP_CONGESTION, b"veloz")
    except FileNotFoundError as error:
        print(error)
# --8<-- [end:ejemplo]
