"""Conexión, orden y fronteras; lo que no cabe se pierde, y recvmsg avisa."""

import socket

# --8<-- [start:ejemplo]
uno, otro = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
uno.send(b"primero")
uno.send(b"segundo")
print(otro.recv(100))

datos, _, indicadores, _ = otro.recvmsg(3)
print(datos, "recortado:", bool(indicadores & socket.MSG_TRUNC))

uno.close()
print("cerrado:", otro.recv(100))
otro.close()
# --8<-- [end:ejemplo]
