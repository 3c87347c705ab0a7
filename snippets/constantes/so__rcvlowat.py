"""`SO_RCVLOWAT`: no despierta hasta que haya cuatro bytes."""

import select
import socket

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()
conexion.settimeout(5)
conexion.settimeout(None)  # MSG_WAITALL no espera al total con plazo

# --8<-- [start:ejemplo]
cliente.sendall(b"abc")
conexion.recv(3, socket.MSG_PEEK | socket.MSG_WAITALL)  # ya están
conexion.setsockopt(socket.SOL_SOCKET, socket.SO_RCVLOWAT, 4)
listos, _, _ = select.select([conexion], [], [], 0)
print("con 3 bytes:", bool(listos))

cliente.sendall(b"d")
listos, _, _ = select.select([conexion], [], [], 5)
print("con 4 bytes:", bool(listos), conexion.recv(100))
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
