"""Quién se queda con el plazo: el que escucha, el aceptado y el cliente."""

import socket

# --8<-- [start:ejemplo]
servidor = socket.create_server(("127.0.0.1", 0))
servidor.settimeout(5)
direccion = servidor.getsockname()

cliente = socket.create_connection(direccion, timeout=3)
conexion, _ = servidor.accept()

print("el que escucha:", servidor.gettimeout())
print("el aceptado:", conexion.gettimeout())
print("el de create_connection:", cliente.gettimeout())
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
