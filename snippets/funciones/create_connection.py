"""`create_connection`: un cliente TCP con plazo, en una línea."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()

# --8<-- [start:ejemplo]
with socket.create_connection(direccion, timeout=5) as cliente:
    print(cliente.family.name, cliente.type.name)
    print("Conectado con", cliente.getpeername())
    print("Plazo que queda puesto:", cliente.gettimeout())
# --8<-- [end:ejemplo]

servidor.close()
