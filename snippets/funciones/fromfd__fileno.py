"""`fileno=` se queda con el descriptor y averigua lo demás."""

import socket

uno, otro = socket.socketpair(type=socket.SOCK_SEQPACKET)

# --8<-- [start:ejemplo]
fd = uno.detach()  # un descriptor suelto, como los que se heredan
conexion = socket.socket(fileno=fd)
print("el mismo descriptor:", conexion.fileno() == fd)
print(conexion.family.name, conexion.type.name)
# --8<-- [end:ejemplo]

conexion.close()
otro.close()
