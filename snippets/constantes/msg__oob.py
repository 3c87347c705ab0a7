"""El byte urgente se lee aparte, con `MSG_OOB`."""

import select
import socket

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()
conexion.settimeout(5)

# --8<-- [start:ejemplo]
cliente.sendall(b"datos")
cliente.send(b"!", socket.MSG_OOB)

# `select` lo señala en la tercera lista, la de casos excepcionales.
_, _, urgentes = select.select([], [], [conexion], 5)
print("hay urgente:", bool(urgentes))
print(conexion.recv(1, socket.MSG_OOB))
print(conexion.recv(100))
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
