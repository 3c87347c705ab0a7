"""MAL: sigue leyendo del archivo después de vencer el plazo."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
uno.settimeout(0.05)
archivo = uno.makefile("rb")
otro.sendall(b"media lin")
try:
    archivo.readline()
except TimeoutError as error:
    print("vence el plazo:", error)
otro.sendall(b"ea\n")
print(archivo.readline())
# --8<-- [end:ejemplo]
