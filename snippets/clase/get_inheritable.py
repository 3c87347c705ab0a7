"""Ningún socket se hereda si no se pide."""

import socket

# --8<-- [start:ejemplo]
with (
    socket.create_server(("127.0.0.1", 0)) as servidor,
    socket.create_connection(servidor.getsockname()) as cliente,
    servidor.accept()[0] as conexion,
    cliente.dup() as copia,
):
    for s in (servidor, cliente, conexion, copia):
        print(s.get_inheritable())
    servidor.set_inheritable(True)
    print(servidor.get_inheritable())
# --8<-- [end:ejemplo]
