"""`SO_INCOMING_CPU` dice en qué procesador se atiende una conexión."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()
conexion.settimeout(5)

# --8<-- [start:ejemplo]
with socket.socket() as nuevo:
    print(nuevo.getsockopt(socket.SOL_SOCKET, socket.SO_INCOMING_CPU))

cpu = conexion.getsockopt(socket.SOL_SOCKET, socket.SO_INCOMING_CPU)
print("en la conexión, un procesador:", cpu >= 0)
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
