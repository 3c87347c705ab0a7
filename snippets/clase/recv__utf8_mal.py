"""MAL: decodifica cada trozo por separado y parte un carácter UTF-8."""

import socket

uno, otro = socket.socketpair()
uno.sendall("año".encode())
uno.close()

# --8<-- [start:ejemplo]
texto = ""
while trozo := otro.recv(2):
    texto += trozo.decode()
# --8<-- [end:ejemplo]
