"""SO_ERROR dice cómo acabó una conexión no bloqueante, y se vacía."""

import os
import select
import socket

# Un puerto reservado en el que no escucha nadie.
reservado = socket.socket()
reservado.bind(("127.0.0.1", 0))
direccion = reservado.getsockname()

# --8<-- [start:ejemplo]
with socket.socket() as s:
    s.setblocking(False)
    s.connect_ex(direccion)  # empieza a conectar
    select.select([], [s], [], 5)  # espera a que termine, bien o mal
    codigo = s.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    print(codigo, os.strerror(codigo))
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
# --8<-- [end:ejemplo]

reservado.close()
