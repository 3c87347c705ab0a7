"""Pasar una conexión ya aceptada a otro proceso."""

import os
import socket

padre, hijo = socket.socketpair()
servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)

# --8<-- [start:ejemplo]
pid = os.fork()
if pid == 0:  # el hijo no comparte la conexión: se la dan
    padre.close()
    datos, (descriptor,), _, _ = socket.recv_fds(hijo, 10, 1)
    with socket.socket(fileno=descriptor) as recibida:
        recibida.sendall(b"te atiende otro proceso")
    os._exit(0)

hijo.close()
conexion, _ = servidor.accept()
socket.send_fds(padre, [b"x"], [conexion.fileno()])
conexion.close()  # cierra esta copia; la del hijo sigue abierta
print(cliente.recv(100, socket.MSG_WAITALL))
# --8<-- [end:ejemplo]

os.waitpid(pid, 0)
padre.close()
cliente.close()
servidor.close()
