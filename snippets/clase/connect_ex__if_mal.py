"""MAL: toma el código por un booleano, y 0 es que fue bien."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()

# --8<-- [start:ejemplo]
cliente = socket.socket()
if cliente.connect_ex(direccion):
    cliente.sendall(b"hola")
else:
    raise SystemExit("el servidor no responde")
# --8<-- [end:ejemplo]
