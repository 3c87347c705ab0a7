"""`NI_NAMEREQD`: un error donde habría números."""
# Pide: glibc

# --8<-- [start:ejemplo]
import socket

direccion = ("127.0.0.1", 80)
for indicadores in (0, socket.NI_NAMEREQD):
    try:
        # NI_NUMERICHOST hace aquí de «esta dirección no tiene nombre».
        indicadores |= socket.NI_NUMERICHOST
        print(socket.getnameinfo(direccion, indicadores)[0])
    except socket.gaierror as error:
        print(error.errno == socket.EAI_NONAME, error)
# --8<-- [end:ejemplo]
