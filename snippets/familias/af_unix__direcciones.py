"""Las cuatro formas de una dirección AF_UNIX en Linux."""

import os
import socket
import tempfile
from pathlib import Path

carpeta = tempfile.TemporaryDirectory()
os.chdir(carpeta.name)

# --8<-- [start:ejemplo]
uno = socket.socket(socket.AF_UNIX)
print("sin nombre:", repr(uno.getsockname()))
uno.bind("año.sock")
print("ruta:", uno.getsockname())

dos = socket.socket(socket.AF_UNIX)
dos.bind(f"\0ejemplo-{os.getpid()}")
print("abstracta:", dos.getsockname()[:9])

tres = socket.socket(socket.AF_UNIX)
tres.bind("")
print("elegida por Linux:", len(tres.getsockname()), "bytes")
print("archivos:", [archivo.name for archivo in Path().iterdir()])
# --8<-- [end:ejemplo]

for cada in (uno, dos, tres):
    cada.close()
carpeta.cleanup()
