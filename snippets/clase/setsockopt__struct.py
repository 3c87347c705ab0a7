"""Una opción con estructura de C: SO_LINGER, que aquí corta al cerrar."""

import socket
import struct

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()
conexion.settimeout(5)

# --8<-- [start:ejemplo]
valor = struct.pack("ii", 1, 0)  # activo, y 0 segundos
cliente.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, valor)
cliente.close()
try:
    conexion.recv(1024)
except ConnectionResetError as error:
    print(repr(error))
# --8<-- [end:ejemplo]

conexion.close()
servidor.close()
