"""`recvmsg_into` separa la cabecera del cuerpo en una sola llamada."""

import socket

uno, otro = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
otro.settimeout(5)
uno.send(b"\x00\x05abcde")

# --8<-- [start:ejemplo]
cabecera, cuerpo = bytearray(2), bytearray(100)
cuantos, _, indicadores, _ = otro.recvmsg_into([cabecera, cuerpo])
longitud = int.from_bytes(cabecera, "big")
print(cuantos, "bytes; el cuerpo mide", longitud)
print(bytes(cuerpo[:longitud]))
# --8<-- [end:ejemplo]

uno.close()
otro.close()
