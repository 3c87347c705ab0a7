"""MAL: recibe por el socket que escucha, no por el que devuelve `accept`."""
# Pide: glibc

import socket

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname())
cliente.sendall(b"hola")

# --8<-- [start:ejemplo]
conexion, direccion = servidor.accept()
datos = servidor.recv(1024)
# --8<-- [end:ejemplo]
