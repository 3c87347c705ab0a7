"""`SO_RCVTIMEO` se pone y se lee con una `timeval`."""

import socket
import struct

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
plazo = struct.pack("ll", 0, 50_000)  # segundos y microsegundos
uno.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, plazo)

leido = uno.getsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, len(plazo))
segundos, micros = struct.unpack("ll", leido)
print("entre 0.05 y 0.06:", 0.05 <= segundos + micros / 1e6 <= 0.06)

try:
    uno.recv(100)
except BlockingIOError as error:
    print(repr(error))
print("Python no lo sabe:", uno.gettimeout())
# --8<-- [end:ejemplo]

uno.close()
otro.close()
