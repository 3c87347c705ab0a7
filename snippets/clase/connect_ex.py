"""`connect_ex` da un número en vez de una excepción."""

import errno
import os
import socket

escucha = socket.create_server(("127.0.0.1", 0))
libre = socket.socket()
libre.bind(("127.0.0.1", 0))  # enlazado y sin escuchar: rechaza
abierta, cerrada = escucha.getsockname(), libre.getsockname()

# --8<-- [start:ejemplo]
for direccion in (abierta, cerrada):
    with socket.socket() as sonda:
        sonda.settimeout(5)
        codigo = sonda.connect_ex(direccion)
    if codigo == 0:
        print("acepta conexiones")
    else:
        print(codigo, errno.errorcode[codigo], os.strerror(codigo))
# --8<-- [end:ejemplo]

escucha.close()
libre.close()
