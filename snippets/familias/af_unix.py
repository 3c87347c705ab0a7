"""Un servidor local en una ruta, y el archivo que queda al cerrarlo."""

import os
import socket
import tempfile
from pathlib import Path

carpeta = tempfile.TemporaryDirectory()
os.chdir(carpeta.name)

# --8<-- [start:ejemplo]
ruta = "servicio.sock"
with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as servidor:
    servidor.bind(ruta)
    servidor.listen()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as cliente:
        cliente.settimeout(5)
        cliente.connect(ruta)
        cliente.sendall(b"hola")
        conexion, direccion = servidor.accept()
        with conexion:
            print(conexion.recv(100), "de", repr(direccion))

print("queda el archivo:", Path(ruta).exists())
Path(ruta).unlink()
# --8<-- [end:ejemplo]

carpeta.cleanup()
