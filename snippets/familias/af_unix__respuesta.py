"""Sin enlazar, un datagrama llega sin remitente y no se puede contestar."""

import os
import socket
import tempfile

carpeta = tempfile.TemporaryDirectory()
os.chdir(carpeta.name)
servidor = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
servidor.bind("servicio.sock")
servidor.settimeout(5)

# --8<-- [start:ejemplo]
with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as cliente:
    cliente.settimeout(5)
    cliente.sendto(b"hola", "servicio.sock")
    print(servidor.recvfrom(100))

    cliente.bind("cliente.sock")
    cliente.sendto(b"hola otra vez", "servicio.sock")
    datos, remitente = servidor.recvfrom(100)
    servidor.sendto(datos.upper(), remitente)
    print(cliente.recv(100), "por", remitente)
# --8<-- [end:ejemplo]

servidor.close()
carpeta.cleanup()
