"""Solo hay un byte urgente: de varios, vale el último."""

import select
import socket

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()
conexion.settimeout(5)

# --8<-- [start:ejemplo]
cliente.send(b"abc", socket.MSG_OOB)
select.select([], [], [conexion], 5)
print("urgente:", conexion.recv(10, socket.MSG_OOB))
print("normales:", conexion.recv(10))
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
