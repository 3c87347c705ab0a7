"""`SO_ERROR` en UDP: nadie escuchaba en el puerto del envío anterior."""

import os
import select
import socket

# Un puerto UDP en el que nadie escucha: lo ocupa otro socket ya conectado.
reservado = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
reservado.bind(("127.0.0.1", 0))
direccion = reservado.getsockname()
reservado.connect(("127.0.0.1", 9))
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
s.connect(direccion)
s.send(b"hola")  # sale sin error
select.select([s], [], [], 5)  # espera a que llegue el rechazo

codigo = s.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
print(codigo, os.strerror(codigo))
print("después:", s.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
# --8<-- [end:ejemplo]

s.close()
reservado.close()
