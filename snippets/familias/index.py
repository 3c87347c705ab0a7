"""Las mismas llamadas con tres familias: cambia la forma de la dirección."""
# Pide: IPv6

import os
import socket
import tempfile

carpeta = tempfile.TemporaryDirectory()
os.chdir(carpeta.name)

# --8<-- [start:ejemplo]
for familia, direccion in (
    (socket.AF_INET, ("127.0.0.1", 0)),
    (socket.AF_INET6, ("::1", 0)),
    (socket.AF_UNIX, "servicio.sock"),
):
    with socket.socket(familia) as servidor:
        servidor.bind(direccion)
        print(servidor.family.name, servidor.getsockname())
# --8<-- [end:ejemplo]

carpeta.cleanup()
