"""`recv_into` en un bucle: un solo búfer para todo lo que llega."""

import socket

uno, otro = socket.socketpair()
uno.settimeout(5)
otro.sendall(b"0123456789")
otro.close()

# --8<-- [start:ejemplo]
bufer = bytearray(4)
while cuantos := uno.recv_into(bufer):
    print(cuantos, "bytes:", bytes(bufer[:cuantos]), "de", bytes(bufer))
# --8<-- [end:ejemplo]

uno.close()
