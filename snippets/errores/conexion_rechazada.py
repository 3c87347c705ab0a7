"""Un puerto en el que nadie escucha rechaza la conexión."""

# --8<-- [start:ejemplo]
import socket

mudo = socket.socket()
mudo.bind(("127.0.0.1", 0))
puerto = mudo.getsockname()[1]

try:
    with socket.create_connection(("127.0.0.1", puerto), timeout=5):
        print("conectado")
except ConnectionRefusedError as error:
    print(repr(error))
# --8<-- [end:ejemplo]

mudo.close()
