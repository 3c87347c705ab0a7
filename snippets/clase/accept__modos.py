"""`accept` sin nadie en la cola, y el plazo del socket que devuelve."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))

# --8<-- [start:ejemplo]
servidor.settimeout(0)
try:
    servidor.accept()
except BlockingIOError as error:
    print("no bloqueante:", repr(error))

servidor.settimeout(0.05)
try:
    servidor.accept()
except TimeoutError as error:
    print("con plazo:", repr(error))

servidor.settimeout(5)
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()
print("plazo del que escucha:", servidor.gettimeout())
print("plazo del nuevo:", conexion.gettimeout())
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
