"""Que el nombre exista en Python no dice que el sistema tenga la familia."""

import socket

# --8<-- [start:ejemplo]
try:
    socket.socket(socket.AF_ECONET).close()
except OSError as error:
    print(socket.AF_ECONET.name, "→", error)
# --8<-- [end:ejemplo]
