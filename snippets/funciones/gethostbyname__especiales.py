"""Textos que `gethostbyname` resuelve sin consultar ningún nombre."""

import socket

# --8<-- [start:ejemplo]
for texto in ("192.0.2.7", "127.1", "010.0.0.1", "", "<broadcast>"):
    print(repr(texto), "->", socket.gethostbyname(texto))
# --8<-- [end:ejemplo]
