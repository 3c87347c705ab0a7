"""Lo que se lee de más se queda en el búfer del archivo."""

import select
import socket

uno, otro = socket.socketpair()
otro.sendall(b"primera\nsegunda\n")

# --8<-- [start:ejemplo]
archivo = uno.makefile("rb")
print(archivo.readline())
listos, _, _ = select.select([uno], [], [], 0)
print("queda algo en el socket:", bool(listos))
print(archivo.readline())
# --8<-- [end:ejemplo]

archivo.close()
uno.close()
otro.close()
