"""`with` cierra el socket, y el otro extremo lee el final."""

# --8<-- [start:ejemplo]
import socket

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()

with socket.create_connection(direccion, timeout=5) as cliente:
    conexion, _ = servidor.accept()
    cliente.sendall(b"hola")
print("cerrado:", cliente.fileno())

with conexion:
    print(conexion.recv(100))
    print(conexion.recv(100))
# --8<-- [end:ejemplo]

servidor.close()
