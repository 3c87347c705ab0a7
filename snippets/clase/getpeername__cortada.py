"""Tras un corte ya no hay nombre que pedir: guárdalo al aceptar."""
# Pide: glibc

import socket
import struct

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)

# --8<-- [start:ejemplo]
conexion, direccion = servidor.accept()
# --8<-- [end:ejemplo]
conexion.settimeout(5)
cortar = struct.pack("ii", 1, 0)
cliente.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, cortar)
cliente.close()
# --8<-- [start:corte]
try:
    conexion.recv(1024)
except ConnectionResetError:
    try:
        print(conexion.getpeername())
    except OSError as error:
        print(error)
    print("se cortó la de", direccion)
# --8<-- [end:corte]

conexion.close()
servidor.close()
