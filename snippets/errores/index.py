"""Lo que lleva dentro un error de red."""
# Pide: glibc

# --8<-- [start:ejemplo]
import errno
import socket

try:
    with socket.socket() as s:
        s.bind(("192.0.2.1", 0))  # una IP que no es de esta máquina
except OSError as error:
    print(repr(error))
    numero = error.errno or 0  # un `TimeoutError` de Python lleva `None`
    print(numero, errno.errorcode[numero], error.strerror)
    if error.errno == errno.EADDRNOTAVAIL:
        print("Esa dirección no es de esta máquina.")
# --8<-- [end:ejemplo]
