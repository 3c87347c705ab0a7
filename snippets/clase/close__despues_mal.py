"""MAL: usa el socket fuera de su `with`."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()

# --8<-- [start:ejemplo]
with socket.create_connection(direccion, timeout=5) as cliente:
    cliente.sendall(b"hola")
respuesta = cliente.recv(100)
# --8<-- [end:ejemplo]
