"""Comprueba si puedes cambiar el nombre de la máquina, sin cambiarlo."""

# --8<-- [start:ejemplo]
import contextlib
import socket

nombre = socket.gethostname()
with contextlib.suppress(PermissionError):  # si no eres administrador
    socket.sethostname(nombre)  # el que ya tenía: nada cambia
print("sigue igual:", socket.gethostname() == nombre)
# --8<-- [end:ejemplo]
