"""MAL: olvida que el plazo de conectar sigue puesto al recibir."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()

# --8<-- [start:ejemplo]
cliente = socket.create_connection(direccion, timeout=0.1)
datos = cliente.recv(1024)  # el servidor tarda más de 0.1 s en hablar
# --8<-- [end:ejemplo]
