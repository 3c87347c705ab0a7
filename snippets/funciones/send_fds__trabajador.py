"""El padre acepta la conexión y la atiende un proceso hijo."""

import os
import socket

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=30)

# --8<-- [start:ejemplo]
padre, hijo = socket.socketpair()
if (pid := os.fork()) == 0:
    datos, descriptores, _, _ = socket.recv_fds(hijo, 1, 1)
    with socket.socket(fileno=descriptores[0]) as conexion:
        conexion.sendall(b"te atiende el hijo")
    os._exit(0)

conexion, _ = servidor.accept()
with conexion:  # la copia del padre se cierra al enviarla
    socket.send_fds(padre, [b"x"], [conexion.fileno()])

print(cliente.recv(1024))
os.waitpid(pid, 0)
# --8<-- [end:ejemplo]

for cada in (padre, hijo, cliente, servidor):
    cada.close()
