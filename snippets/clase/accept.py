"""`accept` da un socket nuevo para cada cliente."""

# --8<-- [start:ejemplo]
import socket

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
cliente.sendall(b"hola")

conexion, direccion = servidor.accept()
with conexion:
    print("Cliente en", direccion)
    print("Recibido:", conexion.recv(1024))
print("El servidor sigue abierto:", servidor.fileno() != -1)
# --8<-- [end:ejemplo]

cliente.close()
servidor.close()
