"""`create_server`: un servidor TCP que ya escucha, en una línea."""

# --8<-- [start:ejemplo]
import socket

with socket.create_server(("127.0.0.1", 0)) as servidor:
    aqui = servidor.getsockname()
    print("Escucha en", aqui)
    with socket.create_connection(aqui, timeout=5) as cliente:
        conexion, direccion = servidor.accept()
        with conexion:
            print("Acepta a", direccion)
            print("Es este cliente:", direccion == cliente.getsockname())
# --8<-- [end:ejemplo]
