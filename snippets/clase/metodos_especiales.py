"""`with` cierra el socket aunque algo falle."""

import socket

# --8<-- [start:ejemplo]
try:
    with socket.socket() as s:
        raise ValueError("algo falló dentro del bloque")
except ValueError as error:
    print(error)
    print("descriptor:", s.fileno())
# --8<-- [end:ejemplo]
