"""MAL: no mira cuántos bytes aceptó `send`."""

import socket

emisor, receptor = socket.socketpair()
mensaje = bytes(10_000_000)

# --8<-- [start:ejemplo]
emisor.settimeout(5)
emisor.send(mensaje)
emisor.close()

recibido = b""
while trozo := receptor.recv(65536):
    recibido += trozo
assert recibido == mensaje, "solo llegó una parte"
# --8<-- [end:ejemplo]
