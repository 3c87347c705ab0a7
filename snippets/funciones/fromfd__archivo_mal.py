"""MAL: pasa el descriptor de un archivo corriente."""
# Pide: glibc

import os
import socket

# --8<-- [start:ejemplo]
archivo = os.open(__file__, os.O_RDONLY)
socket.fromfd(archivo, socket.AF_INET, socket.SOCK_STREAM)
# --8<-- [end:ejemplo]
