"""TCP Fast Open: el primer mensaje puede viajar ya en el saludo."""

import socket

# --8<-- [start:ejemplo]
with socket.create_server(("127.0.0.1", 0)) as servidor:
    servidor.setsockopt(socket.IPPROTO_TCP, socket.TCP_FASTOPEN, 16)
    direccion = servidor.getsockname()
    with socket.socket() as cliente:
        # Conecta y envía a la vez: no lleva connect().
        cliente.sendto(b"hola", socket.MSG_FASTOPEN, direccion)
        conexion, _ = servidor.accept()
        with conexion:
            print(conexion.recv(1024))
    print(servidor.getsockopt(socket.IPPROTO_TCP, socket.TCP_FASTOPEN))
# --8<-- [end:ejemplo]
