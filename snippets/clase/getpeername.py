"""`getpeername` dice quién está al otro lado de una conexión."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)

# --8<-- [start:ejemplo]
conexion, direccion = servidor.accept()
print("conectado con", conexion.getpeername())
print(conexion.getpeername() == direccion == cliente.getsockname())
print(cliente.getpeername() == servidor.getsockname())
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
