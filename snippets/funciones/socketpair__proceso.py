"""Un extremo es la entrada y la salida de otro programa."""

import socket
import subprocess
import sys

# --8<-- [start:ejemplo]
programa = [sys.executable, "-c", "print(input().upper())"]

uno, otro = socket.socketpair()
with uno:
    uno.sendall(b"hola\n")
    with otro:
        subprocess.run(
            programa, stdin=otro.fileno(), stdout=otro.fileno(), check=True
        )
    print(uno.recv(1024))
# --8<-- [end:ejemplo]
