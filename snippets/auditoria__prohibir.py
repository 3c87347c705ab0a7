"""Impide que un programa hable con otras máquinas."""

import socket
import sys


# --8<-- [start:ejemplo]
def solo_local(suceso: str, argumentos: tuple[object, ...]) -> None:
    """Prohíbe toda dirección que no sea de la interfaz local."""
    if suceso in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        _, direccion = argumentos
        match direccion:
            case (host, *_) if host not in ("127.0.0.1", "::1"):
                raise PermissionError(f"no se permite salir a {host}")


sys.addaudithook(solo_local)

with socket.socket() as cliente:
    try:
        cliente.connect(("192.0.2.7", 80))  # no llega al sistema
    except PermissionError as error:
        print(error)
# --8<-- [end:ejemplo]
