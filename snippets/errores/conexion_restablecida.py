"""Quien cierra sin leer corta la conexión: el otro ve ECONNRESET."""

# --8<-- [start:ejemplo]
import socket

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()

cliente = socket.create_connection(direccion, timeout=5)
conexion, _ = servidor.accept()
cliente.sendall(b"una pregunta que nadie va a leer")
conexion.recv(1, socket.MSG_PEEK)  # ha llegado y sigue sin leer
conexion.close()
try:
    cliente.recv(100)
except ConnectionResetError as error:
    print(repr(error))
# --8<-- [end:ejemplo]

cliente.close()
servidor.close()
