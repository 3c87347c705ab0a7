"""`sendmsg` entrega un archivo abierto a otro proceso."""

import array
import os
import socket
import tempfile

# --8<-- [start:ejemplo]
uno, otro = socket.socketpair()
with uno, otro, tempfile.TemporaryFile() as archivo:
    archivo.write(b"escrito antes")
    archivo.seek(0)
    adjunto = array.array("i", [archivo.fileno()])
    uno.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, adjunto)])

    datos, [recibido], _, _ = socket.recv_fds(otro, 1, maxfds=1)
    print("otro número:", recibido != archivo.fileno())
    print("el mismo archivo:", os.read(recibido, 100))
    os.close(recibido)
# --8<-- [end:ejemplo]
