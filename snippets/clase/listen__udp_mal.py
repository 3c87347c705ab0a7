"""MAL: UDP no tiene conexiones que escuchar."""
# Pide: glibc

import socket

# --8<-- [start:ejemplo]
servidor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
servidor.bind(("127.0.0.1", 0))
servidor.listen()
# --8<-- [end:ejemplo]
