"""MAL: pregunta por el otro extremo al socket que escucha."""
# Pide: glibc

import socket

cliente = socket.socket()

# --8<-- [start:ejemplo]
servidor = socket.create_server(("127.0.0.1", 0))
cliente.connect(servidor.getsockname())
conexion, _ = servidor.accept()
print("conectado con", servidor.getpeername())
# --8<-- [end:ejemplo]
