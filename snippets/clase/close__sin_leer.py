"""Cerrar con datos sin leer corta la conexión y pierde lo enviado."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()

# --8<-- [start:ejemplo]
cliente.sendall(b"pregunta")
conexion.recv(1, socket.MSG_PEEK)  # ha llegado y sigue sin leer
conexion.setblocking(False)
aceptados = conexion.send(bytes(10_000_000))
conexion.close()

llegados = 0
try:
    while trozo := cliente.recv(65536):
        llegados += len(trozo)
except ConnectionResetError as error:
    print(error)
print("¿llega lo que el sistema aceptó?", llegados == aceptados)
# --8<-- [end:ejemplo]

cliente.close()
servidor.close()
