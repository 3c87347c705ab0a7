"""MAL: el host y el puerto van sueltos, sin los paréntesis de la tupla."""

import socket

# --8<-- [start:ejemplo]
cliente = socket.create_connection("127.0.0.1", 8000)
# --8<-- [end:ejemplo]
