"""`MSG_DONTROUTE`: este envío no sale de la red propia."""
# Pide: glibc

# --8<-- [start:ejemplo]
import socket

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
    try:
        s.sendto(b"hola", socket.MSG_DONTROUTE, ("203.0.113.1", 9))
    except OSError as error:
        print(error)
# --8<-- [end:ejemplo]
