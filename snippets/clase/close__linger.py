"""`SO_LINGER` con plazo 0: `close` aborta la conexión."""

import socket
import struct

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()

# --8<-- [start:ejemplo]
activo, segundos = 1, 0
conexion.setsockopt(
    socket.SOL_SOCKET,
    socket.SO_LINGER,
    struct.pack("ii", activo, segundos),
)
conexion.close()
try:
    cliente.recv(100)
except ConnectionResetError as error:
    print("al otro extremo:", error)
# --8<-- [end:ejemplo]

cliente.close()
servidor.close()
