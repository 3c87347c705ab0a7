"""Qué direcciones de la máquina atiende un servidor según su host."""

import os
import socket

# --8<-- [start:ejemplo]
for host in ("127.0.0.1", "0.0.0.0", ""):
    with socket.socket() as servidor, socket.socket() as cliente:
        servidor.bind((host, 0))
        servidor.listen()
        ip, puerto = servidor.getsockname()
        codigo = cliente.connect_ex(("127.0.0.2", puerto))
        resultado = os.strerror(codigo) if codigo else "conecta"
        print(f"{host!r} enlaza {ip}; por 127.0.0.2: {resultado}")
# --8<-- [end:ejemplo]
