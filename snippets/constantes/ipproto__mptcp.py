"""MPTCP si el sistema lo tiene; si no, TCP."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))


# --8<-- [start:ejemplo]
def socket_de_flujo() -> socket.socket:
    try:
        return socket.socket(
            socket.AF_INET,
            socket.SOCK_STREAM,
            getattr(socket, "IPPROTO_MPTCP", 0),
        )
    except OSError:  # el núcleo no lo tiene, o está apagado
        return socket.socket(socket.AF_INET, socket.SOCK_STREAM)


with socket_de_flujo() as cliente:
    cliente.settimeout(5)
    cliente.connect(servidor.getsockname())
    conexion, _ = servidor.accept()
    with conexion:
        conexion.sendall(b"hola")
        print(cliente.recv(1024))
# --8<-- [end:ejemplo]

servidor.close()
