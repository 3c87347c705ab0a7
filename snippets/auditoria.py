"""Anota lo que un programa hace con los sockets."""

import socket
import sys

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()


# --8<-- [start:ejemplo]
def anotar(suceso: str, argumentos: tuple[object, ...]) -> None:
    """Escribe los sucesos de `socket`, sin el objeto socket."""
    if suceso.startswith("socket."):
        datos = [a for a in argumentos if not isinstance(a, socket.socket)]
        print(suceso, datos)


sys.addaudithook(anotar)  # ya no se puede quitar

with socket.create_connection(direccion, timeout=5) as cliente:
    conexion, _ = servidor.accept()
    with conexion:
        conexion.sendall(b"hola")  # enviar y recibir no deja rastro
    cliente.recv(100)
# --8<-- [end:ejemplo]

servidor.close()
