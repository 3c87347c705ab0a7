"""Impide que un programa hable con otras máquinas."""

import socket
import sys


# --8<-- [start:ejemplo]
def solo_local(suceso: str, argumentos: tuple) -> None:
    """Prohíbe toda dirección que no sea de la interfaz local."""
    if suceso in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        _, direccion = argumentos
        if direccion is not None and direccion[0] not in ("127.0.0.1", "::1"):
            raise PermissionError(f"no se permite salir a {direccion[0]}")


sys.addaudithook(solo_local)

with socket.socket() as cliente:
    try:
        cliente.connect(("192.0.2.7", 80))  # no llega al sistema
    except PermissionError as error:
        print(error)
# --8<-- [end:ejemplo]
