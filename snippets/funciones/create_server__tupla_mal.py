"""MAL: el host y el puerto van sueltos, sin los paréntesis de la tupla."""

import socket

# --8<-- [start:ejemplo]
servidor = socket.create_server("127.0.0.1", 0)
# --8<-- [end:ejemplo]
