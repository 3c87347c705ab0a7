"""La dirección local antes de enlazar, enlazado y ya conectado."""

import socket

# --8<-- [start:ejemplo]
servidor = socket.socket()
print("sin enlazar:", servidor.getsockname())
servidor.bind(("", 0))
servidor.listen()
print("enlazado a la comodín:", servidor.getsockname())

puerto = servidor.getsockname()[1]
cliente = socket.create_connection(("127.0.0.1", puerto), timeout=5)
conexion, direccion = servidor.accept()
print("el aceptado:", conexion.getsockname())
print("el cliente:", cliente.getsockname())
print(cliente.getsockname() == direccion)
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
