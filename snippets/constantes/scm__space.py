"""Cuánto sitio reservar para los datos auxiliares."""

# --8<-- [start:ejemplo]
import socket
import struct

tamano = struct.calcsize("2i")  # dos descriptores
print("los datos:", tamano)
print("con cabecera:", socket.CMSG_LEN(tamano))
print("con relleno:", socket.CMSG_SPACE(struct.calcsize("i")))

# Para recibir de dos clases a la vez se suman los CMSG_SPACE.
ucred = struct.calcsize("iII")
print(socket.CMSG_SPACE(tamano) + socket.CMSG_SPACE(ucred))
# --8<-- [end:ejemplo]
