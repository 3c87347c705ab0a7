"""Los permisos del archivo deciden quién puede conectar."""

import os
import socket
import stat
import tempfile
from pathlib import Path

carpeta = tempfile.TemporaryDirectory()
os.chdir(carpeta.name)

# --8<-- [start:ejemplo]
with socket.socket(socket.AF_UNIX) as servidor:
    servidor.bind("servicio.sock")
    archivo = Path("servicio.sock")
    archivo.chmod(0o600)  # antes de escuchar
    servidor.listen()
    print(stat.filemode(archivo.stat().st_mode))
# --8<-- [end:ejemplo]

carpeta.cleanup()
