"""Quién llega a un servidor según la dirección en la que escucha."""

# --8<-- [start:ejemplo]
import socket


def se_llega(direccion: str, puerto: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as cliente:
        cliente.settimeout(5)
        return cliente.connect_ex((direccion, puerto)) == 0


for donde in ("127.0.0.1", "0.0.0.0"):
    with socket.create_server((donde, 0)) as servidor:
        puerto = servidor.getsockname()[1]
        for destino in ("127.0.0.1", "127.0.0.2"):
            print(f"{donde:9} <- {destino}:", se_llega(destino, puerto))
# --8<-- [end:ejemplo]
