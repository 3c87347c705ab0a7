"""`share` y `fromshare`, donde existen: solo en Windows."""
# Tipos: Windows

# --8<-- [start:ejemplo]
import os
import socket

if hasattr(socket, "fromshare"):
    with socket.create_server(("127.0.0.1", 0)) as servidor:
        # El PID es el del proceso que lo va a abrir; aquí, este mismo.
        datos = servidor.share(os.getpid())
        with socket.fromshare(datos) as copia:
            print(copia.getsockname() == servidor.getsockname())
else:
    print("este sistema no tiene fromshare")
# --8<-- [end:ejemplo]
