"""`bind` fija la dirección local de un servidor antes de escuchar."""

# --8<-- [start:ejemplo]
import socket

with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as servidor:
    servidor.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    servidor.bind(("127.0.0.1", 0))  # puerto 0: el sistema elige uno libre
    servidor.listen()
    print("Escucha en", servidor.getsockname())
# --8<-- [end:ejemplo]
