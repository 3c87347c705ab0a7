"""`send` devuelve cuántos bytes aceptó el sistema, que pueden ser menos."""

# --8<-- [start:ejemplo]
import socket

emisor, receptor = socket.socketpair()

emisor.settimeout(5)
print("acepta", emisor.send(b"hola"), "bytes de 4")

grande = bytes(10_000_000)
enviados = emisor.send(grande)
print("¿los 10 millones?", enviados == len(grande))
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
