"""MAL: pone el plazo con SO_RCVTIMEO y espera TimeoutError."""

import socket
import struct

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
plazo = struct.pack("ll", 0, 50_000)  # segundos y microsegundos: 0.05 s
uno.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, plazo)
try:
    uno.recv(1024)
except TimeoutError:
    print("venció el plazo")
# --8<-- [end:ejemplo]
