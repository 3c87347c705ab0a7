"""`recv` en un bucle: un mensaje llega a trozos y `b""` marca el final."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()
cliente.sendall(b"hola, ")
cliente.sendall("mañana".encode())
cliente.close()
# Espera a que esté todo, para que los trozos salgan siempre iguales.
conexion.recv(13, socket.MSG_PEEK | socket.MSG_WAITALL)

# --8<-- [start:ejemplo]
conexion.settimeout(5)
trozos = []
while trozo := conexion.recv(8):
    print("llegan", len(trozo), "bytes:", trozo)
    trozos.append(trozo)
print(b"".join(trozos).decode())
# --8<-- [end:ejemplo]

conexion.close()
servidor.close()
