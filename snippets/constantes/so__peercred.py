"""`SO_PEERCRED`: qué proceso y qué usuario hay al otro lado (`ucred`)."""

import os
import socket
import struct

# --8<-- [start:ejemplo]
servidor = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
servidor.bind("servicio.sock")
servidor.listen()
cliente = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
cliente.connect("servicio.sock")
conexion, _ = servidor.accept()

# `struct ucred`: tres enteros de C.
bruto = conexion.getsockopt(
    socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("iII")
)
pid, uid, gid = struct.unpack("iII", bruto)
print(pid == os.getpid(), uid == os.getuid(), gid == os.getgid())
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
