"""Recibe un descriptor de socket y lo convierte en un objeto."""

import socket

uno, otro = socket.socketpair()
servidor = socket.create_server(("127.0.0.1", 0))

# --8<-- [start:ejemplo]
socket.send_fds(uno, [b"el servidor"], [servidor.fileno()])

datos, descriptores, indicadores, _ = socket.recv_fds(otro, 1024, 1)
recibido = socket.socket(fileno=descriptores[0])
print(datos, recibido.getsockname() == servidor.getsockname())
# --8<-- [end:ejemplo]

for cada in (uno, otro, servidor, recibido):
    cada.close()
