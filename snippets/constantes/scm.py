"""`SCM_RIGHTS`: pasar un archivo abierto a quien está al otro lado."""

import os
import socket
import struct
from pathlib import Path

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
with Path("datos.txt").open("w+b") as archivo:
    archivo.write(b"escrito por uno")
    archivo.flush()
    dato = struct.pack("i", archivo.fileno())
    uno.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, dato)])

# Aquí el archivo de `uno` ya está cerrado; el de `otro`, no.
mensaje, auxiliares, _, _ = otro.recvmsg(10, socket.CMSG_SPACE(len(dato)))
nivel, tipo, dato = auxiliares[0]
print(nivel == socket.SOL_SOCKET, tipo == socket.SCM_RIGHTS)

(descriptor,) = struct.unpack("i", dato)
with os.fdopen(descriptor, "rb") as recibido:
    recibido.seek(0)
    print(recibido.read())
# --8<-- [end:ejemplo]

uno.close()
otro.close()
