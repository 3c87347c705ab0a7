"""`sendmsg` envía cabecera y cuerpo sin copiarlos antes."""

import socket

uno, otro = socket.socketpair()
otro.settimeout(5)

# --8<-- [start:ejemplo]
cuerpo = "¡mañana!".encode()
cabecera = len(cuerpo).to_bytes(4, "big")
enviados = uno.sendmsg([cabecera, cuerpo])
print(enviados, "bytes:", otro.recv(100))
# --8<-- [end:ejemplo]

uno.close()
otro.close()
