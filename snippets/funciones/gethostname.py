"""`gethostname`: el nombre de esta máquina, el mismo que da `platform`."""

# --8<-- [start:ejemplo]
import platform
import socket

nombre = socket.gethostname()
print("tipo:", type(nombre).__name__)
print("el mismo que platform.node():", nombre == platform.node())
# --8<-- [end:ejemplo]
