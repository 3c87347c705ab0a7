"""MAL: da por hecho que la conexión sigue viva."""
# Pide: glibc

import socket

uno = socket.socket()

# --8<-- [start:ejemplo]
uno.shutdown(socket.SHUT_RDWR)
uno.close()
# --8<-- [end:ejemplo]
