"""`SO_SNDTIMEO`: el envío se rinde cuando el otro extremo no lee."""

import socket
import struct

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
plazo = struct.pack("ll", 0, 50_000)  # segundos y microsegundos
uno.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, plazo)
try:
    while True:
        uno.send(bytes(65536))  # nadie lee en el otro extremo
except BlockingIOError as error:
    print(repr(error))
# --8<-- [end:ejemplo]

uno.close()
otro.close()
