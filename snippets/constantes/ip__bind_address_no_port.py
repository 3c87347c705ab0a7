"""`IP_BIND_ADDRESS_NO_PORT`: fijar la IP de salida, y el puerto luego."""

import socket

# --8<-- [start:ejemplo]
with (
    socket.create_server(("127.0.0.1", 0)) as servidor,
    socket.socket() as cliente,
):
    cliente.setsockopt(socket.IPPROTO_IP, socket.IP_BIND_ADDRESS_NO_PORT, 1)
    cliente.bind(("127.0.0.2", 0))
    print(cliente.getsockname())
    cliente.connect(servidor.getsockname())
    host, puerto = cliente.getsockname()
    print(host, puerto > 0)
# --8<-- [end:ejemplo]
