"""`TCP_MAXSEG` antes de conectar limita los segmentos de los dos lados."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))

# --8<-- [start:ejemplo]
with socket.socket() as cliente:
    cliente.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, 1000)
    print(cliente.getsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG))
    cliente.connect(servidor.getsockname())
    conexion, _ = servidor.accept()
    with conexion:
        for s in (cliente, conexion):
            print(s.getsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG))
# --8<-- [end:ejemplo]

servidor.close()
