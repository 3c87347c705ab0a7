"""MAL: pone SO_REUSEADDR después de `bind`."""
# Pide: glibc

import socket

anterior = socket.create_server(("127.0.0.1", 0))
direccion = anterior.getsockname()
cliente = socket.create_connection(direccion, timeout=5)
conexion, _ = anterior.accept()
conexion.close()
cliente.recv(1)
cliente.close()
anterior.close()

# --8<-- [start:ejemplo]
servidor = socket.socket()
servidor.bind(direccion)
servidor.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
# --8<-- [end:ejemplo]
