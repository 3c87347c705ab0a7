"""Envía un descriptor por un socket `AF_UNIX` y lo usa quien lo recibe."""

# --8<-- [start:ejemplo]
import os
import socket

uno, otro = socket.socketpair()
lectura, escritura = os.pipe()

socket.send_fds(uno, [b"toma"], [escritura])
os.close(escritura)  # el que viaja es otro: este se cierra aquí

datos, descriptores, _, _ = socket.recv_fds(otro, 1024, 1)
print(datos, "y", len(descriptores), "descriptor")
os.write(descriptores[0], b"escrito por quien lo recibe")
os.close(descriptores[0])
print(os.read(lectura, 1024))
# --8<-- [end:ejemplo]

os.close(lectura)
uno.close()
otro.close()
