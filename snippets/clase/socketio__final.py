"""Las tres respuestas sin datos: nada todavía, plazo vencido y final."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
archivo = uno.makefile("rb", buffering=0)
bufer = bytearray(10)
uno.setblocking(False)
print("no bloqueante:", archivo.readinto(bufer))
otro.close()
print("el otro cerró:", archivo.readinto(bufer))
# --8<-- [end:ejemplo]

archivo.close()
uno.close()
