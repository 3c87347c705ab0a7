"""MAL: con plazo, `MSG_WAITALL` no espera al total."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()
conexion.settimeout(5)

# --8<-- [start:ejemplo]
conexion.settimeout(5)
cliente.sendall(b"ho")
conexion.recv(1, socket.MSG_PEEK)  # ya ha llegado algo
datos = conexion.recv(4, socket.MSG_WAITALL)
assert len(datos) == 4, f"llegan {datos}"
# --8<-- [end:ejemplo]
