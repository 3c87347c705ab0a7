"""Un socket de cada clase, y lo que el sistema sabe de él."""

# --8<-- [start:ejemplo]
import socket

with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:
    print("recién creado:", s.getsockname())
    s.bind(("127.0.0.1", 0))
    direccion, puerto = s.getsockname()
    print("ya tiene dirección:", direccion, "y un puerto libre:", puerto > 0)
    print("para el sistema es un descriptor de archivo:", s.fileno() > 2)

print("cerrado:", s.fileno())
# --8<-- [end:ejemplo]
