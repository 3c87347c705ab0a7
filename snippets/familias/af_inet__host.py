"""Qué dirección IPv4 sale de cada forma de escribir el host."""

import socket

# --8<-- [start:ejemplo]
for host in ("127.0.0.1", "localhost", "", "<broadcast>", "127.1"):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as prueba:
        prueba.bind((host, 0))
        print(repr(host), "es", prueba.getsockname()[0])
# --8<-- [end:ejemplo]
