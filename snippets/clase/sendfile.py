"""`sendfile` envía un archivo entero, o una parte."""

import socket
import tempfile

uno, otro = socket.socketpair()
uno.settimeout(5)
otro.settimeout(5)

# --8<-- [start:ejemplo]
with tempfile.TemporaryFile() as archivo:
    archivo.write(b"0123456789")
    archivo.flush()  # lo que sigue en el búfer del archivo no se envía

    print(uno.sendfile(archivo), "bytes:", otro.recv(100))
    print(uno.sendfile(archivo, offset=2, count=3), "bytes:", otro.recv(100))
    print("la posición queda en", archivo.tell())
# --8<-- [end:ejemplo]

uno.close()
otro.close()
