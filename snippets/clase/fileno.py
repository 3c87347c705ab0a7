"""`fileno` da el número que piden las funciones del sistema."""

import os
import socket
import stat

# --8<-- [start:ejemplo]
with socket.socket() as s:
    descriptor = s.fileno()
    print("es un socket:", stat.S_ISSOCK(os.fstat(descriptor).st_mode))
    print("bloqueante:", os.get_blocking(descriptor))
print("cerrado:", s.fileno())
# --8<-- [end:ejemplo]
