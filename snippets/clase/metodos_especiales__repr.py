"""Lo que dice `repr` de un socket, según lo que ya hizo."""

import socket

# --8<-- [start:ejemplo]
with (
    socket.create_server(("127.0.0.1", 0)) as servidor,
    socket.create_connection(servidor.getsockname()) as cliente,
):
    for s in (servidor, cliente):
        print(repr(s).partition(", laddr=")[2])
print(repr(cliente).partition(" fd=")[0])
# --8<-- [end:ejemplo]
