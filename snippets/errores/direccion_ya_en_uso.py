"""Dos servidores no pueden escuchar en la misma dirección."""
# Pide: glibc

# --8<-- [start:ejemplo]
import errno
import socket

with socket.socket() as primero, socket.socket() as segundo:
    primero.bind(("127.0.0.1", 0))
    primero.listen()
    try:
        segundo.bind(primero.getsockname())
    except OSError as error:
        print(error)
        print("¿Es EADDRINUSE?", error.errno == errno.EADDRINUSE)
# --8<-- [end:ejemplo]
