"""Un cliente y un servidor en el mismo programa, en su forma más corta."""

# --8<-- [start:ejemplo]
import socket

with (
    socket.create_server(("127.0.0.1", 0)) as servidor,
    socket.create_connection(servidor.getsockname(), timeout=5) as cliente,
):
    conexion, direccion = servidor.accept()
    with conexion:
        cliente.sendall(b"hola")
        print("El servidor recibe", conexion.recv(1024))
# --8<-- [end:ejemplo]
