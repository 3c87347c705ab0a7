"""`connect` abre una conexión TCP con un servidor."""

# --8<-- [start:ejemplo]
import socket

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()

with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as cliente:
    cliente.settimeout(5)
    cliente.connect(direccion)
    print("desde", cliente.getsockname())
    print("hasta", cliente.getpeername())
# --8<-- [end:ejemplo]

servidor.close()
