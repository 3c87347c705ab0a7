"""Qué objeto da `makefile` según sus dos primeros argumentos."""

import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
for modo in ("r", "w", "rw", "rb", "wb", "rwb"):
    with uno.makefile(modo) as archivo:
        print(f"{modo:4}", type(archivo).__name__)
with uno.makefile("rb", buffering=0) as archivo:
    print("sin búfer:", type(archivo).__name__)
# --8<-- [end:ejemplo]

uno.close()
otro.close()
