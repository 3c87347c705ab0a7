"""Con TCP, `MSG_TRUNC` tira bytes sin copiarlos."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()
conexion.settimeout(5)

# MSG_WAITALL no espera al total con plazo.
conexion.settimeout(None)

# --8<-- [start:ejemplo]
cliente.sendall(b"cabecera" + b"contenido")
conexion.recv(8, socket.MSG_PEEK | socket.MSG_WAITALL)  # espera a que llegue

hueco = bytearray(8)
print("tirados:", conexion.recv_into(hueco, 8, socket.MSG_TRUNC), hueco)
print(conexion.recv(9, socket.MSG_WAITALL))
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
