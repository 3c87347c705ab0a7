"""MAL: el plazo, pensado para los clientes, detiene también el servidor."""

import socket

# --8<-- [start:ejemplo]
socket.setdefaulttimeout(0.1)
servidor = socket.create_server(("127.0.0.1", 0))
conexion, direccion = servidor.accept()  # nadie llega en 0.1 s
# --8<-- [end:ejemplo]
