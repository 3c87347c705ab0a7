"""MAL: sigue leyendo de `makefile` después de vencer el plazo."""

# --8<-- [start:ejemplo]
import socket

uno, otro = socket.socketpair()

uno.settimeout(0.05)
archivo = uno.makefile("rb")
try:
    archivo.readline()
except TimeoutError as error:
    print("la primera:", error)
archivo.readline()
# --8<-- [end:ejemplo]
