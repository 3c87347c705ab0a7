"""`recvmsg` recibe un descriptor de archivo que viaja con los datos."""

import array
import os
import socket
import tempfile

uno, otro = socket.socketpair()
otro.settimeout(5)
with tempfile.TemporaryFile() as archivo:
    archivo.write(b"contenido del archivo")
    archivo.seek(0)
    uno.sendmsg(
        [b"va un archivo"],
        [
            (
                socket.SOL_SOCKET,
                socket.SCM_RIGHTS,
                array.array("i", [archivo.fileno()]),
            )
        ],
    )

# --8<-- [start:ejemplo]
descriptores = array.array("i")
espacio = socket.CMSG_SPACE(descriptores.itemsize)
datos, auxiliares, indicadores, _ = otro.recvmsg(100, espacio)
print(datos, "y", len(auxiliares), "dato auxiliar")
for nivel, tipo, contenido in auxiliares:
    if (nivel, tipo) == (socket.SOL_SOCKET, socket.SCM_RIGHTS):
        descriptores.frombytes(contenido)
for descriptor in descriptores:
    print(os.read(descriptor, 100))
    os.close(descriptor)
# --8<-- [end:ejemplo]

uno.close()
otro.close()
