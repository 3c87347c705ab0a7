"""`TCP_USER_TIMEOUT` corta si lo enviado no avanza."""
# Pide: glibc

import socket

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname())
conexion, _ = servidor.accept()

# --8<-- [start:ejemplo]
cliente.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 100)
try:
    while True:  # el otro extremo no lee: su búfer se llena
        cliente.sendall(bytes(65536))
except TimeoutError as error:
    print(repr(error))
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
