"""Lo escrito sale con `flush` o al cerrar el archivo."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
otro.settimeout(0.05)
archivo = uno.makefile("wb")
archivo.write(b"hola")
try:
    otro.recv(100)
except TimeoutError:
    print("aún no ha salido")
archivo.flush()
print(otro.recv(100))
# --8<-- [end:ejemplo]

archivo.close()
uno.close()
otro.close()
