"""Con `SO_DONTROUTE` solo se alcanza lo que está en la red propia."""
# Pide: glibc

# --8<-- [start:ejemplo]
import socket

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
    s.setsockopt(socket.SOL_SOCKET, socket.SO_DONTROUTE, 1)
    s.connect(("127.0.0.1", 9))
    print("a la propia máquina, sí")
    try:
        s.connect(("203.0.113.1", 9))  # fuera de la red
    except OSError as error:
        print(error)
# --8<-- [end:ejemplo]
