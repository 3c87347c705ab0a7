"""MAL: cierra el descriptor por debajo del objeto socket."""

import os
import socket

# --8<-- [start:ejemplo]
conexion = socket.create_server(("127.0.0.1", 0))
socket.close(conexion.fileno())  # el objeto no se entera
archivo = os.open(__file__, os.O_RDONLY)  # toma el número que quedó libre
conexion.close()  # cierra el archivo
os.read(archivo, 100)
# --8<-- [end:ejemplo]
