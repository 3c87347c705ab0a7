"""`TCP_CORK` retiene los trozos y los suelta juntos al quitarlo."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()
conexion.setblocking(False)

# --8<-- [start:ejemplo]
cliente.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
cliente.send(b"cabecera ")
cliente.send(b"cuerpo")
try:
    conexion.recv(1024)
except BlockingIOError:
    print("aún no ha llegado nada")
cliente.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 0)
conexion.settimeout(5)
print(conexion.recv(1024))
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
