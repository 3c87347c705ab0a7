"""Las interfaces de red de la máquina; aquí se enseña solo la local."""

# --8<-- [start:ejemplo]
import socket

for indice, nombre in socket.if_nameindex():
    if nombre == "lo":  # las demás cambian de una máquina a otra
        print(indice, nombre)
# --8<-- [end:ejemplo]
