"""`SO_ACCEPTCONN` distingue el socket que escucha."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()
conexion.settimeout(5)

# --8<-- [start:ejemplo]
print(servidor.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
print(conexion.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
