"""Qué sockets nacen con el plazo por defecto."""

import socket

# --8<-- [start:ejemplo]
socket.setdefaulttimeout(2.5)

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()
cliente = socket.create_connection(direccion)
conexion, _ = servidor.accept()
sin_plazo = socket.create_connection(direccion, timeout=None)
copia = socket.fromfd(sin_plazo.fileno(), sin_plazo.family, sin_plazo.type)

for nombre, cada in (
    ("create_server", servidor),
    ("create_connection", cliente),
    ("accept", conexion),
    ("create_connection(timeout=None)", sin_plazo),
    ("fromfd", copia),
):
    print(f"{nombre}: {cada.gettimeout()}")
# --8<-- [end:ejemplo]

for cada in (servidor, cliente, conexion, sin_plazo, copia):
    cada.close()
