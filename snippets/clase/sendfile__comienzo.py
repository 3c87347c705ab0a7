"""Desde dónde envía: un archivo, de `offset`; lo demás, de su posición."""

import io
import socket
import tempfile

uno, otro = socket.socketpair()
uno.settimeout(5)
otro.settimeout(5)

# --8<-- [start:ejemplo]
with tempfile.TemporaryFile() as archivo:
    archivo.write(b"abcdef")
    archivo.seek(4)
    print("archivo:", uno.sendfile(archivo), otro.recv(100))

en_memoria = io.BytesIO(b"abcdef")
en_memoria.seek(4)
print("memoria:", uno.sendfile(en_memoria), otro.recv(100))
# --8<-- [end:ejemplo]

uno.close()
otro.close()
