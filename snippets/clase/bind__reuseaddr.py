"""Volver a enlazar un puerto con conexiones en TIME_WAIT."""
# Pide: glibc

import socket


# --8<-- [start:ejemplo]
def escuchar(
    servidor: socket.socket, direccion: tuple[str, int], reusar: bool
) -> None:
    servidor.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, reusar)
    servidor.bind(direccion)
    servidor.listen()


for reusar in (False, True):
    with socket.socket() as servidor:
        escuchar(servidor, ("127.0.0.1", 0), reusar)
        direccion = servidor.getsockname()
        with socket.create_connection(direccion, timeout=5) as cliente:
            conexion, _ = servidor.accept()
            conexion.close()  # cierra antes que el cliente: TIME_WAIT
            cliente.recv(1)
    # El servidor ya no está, y el mismo programa arranca otra vez.
    with socket.socket() as servidor:
        try:
            escuchar(servidor, direccion, reusar)
            print("con SO_REUSEADDR: escucha")
        except OSError as error:
            print("sin SO_REUSEADDR:", error)
# --8<-- [end:ejemplo]
