"""Cuánto mide un dato auxiliar: la cabecera y lo que lleva."""

# --8<-- [start:ejemplo]
import array
import socket

ENTERO = array.array("i").itemsize  # 4: lo que ocupa un descriptor

for cuantos in (0, 1, 2, 3):
    tamano = cuantos * ENTERO
    print(tamano, socket.CMSG_LEN(tamano), socket.CMSG_SPACE(tamano))
# --8<-- [end:ejemplo]
