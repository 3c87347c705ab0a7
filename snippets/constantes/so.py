"""Poner una opción, leerla y ver el tope de la cola de conexiones."""

# --8<-- [start:ejemplo]
import socket

with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:
    antes = s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    print(antes, "->", s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR))

with socket.create_server(("127.0.0.1", 0)) as servidor:
    print(servidor.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR))
# --8<-- [end:ejemplo]
