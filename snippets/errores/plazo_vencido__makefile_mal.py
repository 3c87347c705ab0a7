"""MAL: sigue leyendo de `makefile` después de vencer el plazo."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
uno.settimeout(0.05)
archivo = uno.makefile("rb")
try:
    archivo.readline()
except TimeoutError as error:
    print("la primera:", error)
archivo.readline()
# --8<-- [end:ejemplo]
