"""Un servidor y un cliente TCP sobre IPv4, y la dirección de cada extremo."""

import socket

# --8<-- [start:ejemplo]
with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as servidor:
    servidor.bind(("127.0.0.1", 0))
    servidor.listen()
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as cliente:
        cliente.settimeout(5)
        cliente.connect(servidor.getsockname())
        conexion, direccion = servidor.accept()
        with conexion:
            print("el servidor está en", servidor.getsockname())
            print("conecta desde", direccion)
# --8<-- [end:ejemplo]
