"""Tres esperas que vencen: nadie llega, nadie contesta, nadie responde."""

# --8<-- [start:ejemplo]
import socket

servidor = socket.create_server(("127.0.0.1", 0), backlog=0)
direccion = servidor.getsockname()
servidor.settimeout(0.1)
try:
    servidor.accept()
except TimeoutError as error:
    print("accept:", repr(error))

cliente = socket.create_connection(direccion, timeout=0.1)
try:
    cliente.recv(1024)
except TimeoutError as error:
    print("recv:", repr(error))
# --8<-- [end:ejemplo]

# La conexión anterior llena la cola: la siguiente se queda sin respuesta.
# --8<-- [start:conectar]
try:
    socket.create_connection(direccion, timeout=0.1)
except TimeoutError as error:
    print("connect:", repr(error))
# --8<-- [end:conectar]

cliente.close()
servidor.close()
