"""Un proceso hijo recibe un socket ya abierto por su descriptor (Unix)."""

import socket
import subprocess
import sys

# --8<-- [start:ejemplo]
HIJO = """
import socket, sys
with socket.socket(fileno=int(sys.argv[1])) as servidor:
    print(servidor.family.name, servidor.type.name)
    conexion, _ = servidor.accept()
    with conexion:
        print("El hijo recibe", conexion.recv(100))
"""

with (
    socket.create_server(("127.0.0.1", 0)) as servidor,
    socket.create_connection(servidor.getsockname(), timeout=5) as cliente,
):
    cliente.sendall(b"hola")
    descriptor = servidor.fileno()
    subprocess.run(
        [sys.executable, "-c", HIJO, str(descriptor)],
        pass_fds=[descriptor],
        check=True,
    )
# --8<-- [end:ejemplo]
