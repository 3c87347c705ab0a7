"""Desde `listen`, el sistema acepta conexiones aunque nadie llame a accept."""

# --8<-- [start:ejemplo]
import socket

with socket.socket() as servidor:
    servidor.bind(("127.0.0.1", 0))
    servidor.listen()
    direccion = servidor.getsockname()
    with socket.create_connection(direccion, timeout=5) as cliente:
        cliente.sendall(b"hola")
        print("El cliente ya conectó y envió")
        conexion, _ = servidor.accept()
        with conexion:
            print("accept lo recoge después:", conexion.recv(100))
# --8<-- [end:ejemplo]
