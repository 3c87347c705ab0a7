"""`MSG_FASTOPEN` conecta y envía en la misma llamada."""

import socket

# --8<-- [start:ejemplo]
servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.socket()
cliente.sendto(b"hola", socket.MSG_FASTOPEN, servidor.getsockname())

conexion, _ = servidor.accept()
print(cliente.getpeername() == servidor.getsockname())
print(conexion.recv(4, socket.MSG_WAITALL))
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
