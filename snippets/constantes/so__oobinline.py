"""`SO_OOBINLINE` deja el byte urgente en su sitio, entre los demás."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))


def pareja() -> tuple[socket.socket, socket.socket]:
    cliente = socket.create_connection(servidor.getsockname(), timeout=5)
    conexion, _ = servidor.accept()
    conexion.settimeout(5)
    return cliente, conexion


# --8<-- [start:ejemplo]
def recibe(en_linea: int) -> bytes:
    cliente, conexion = pareja()
    conexion.setsockopt(socket.SOL_SOCKET, socket.SO_OOBINLINE, en_linea)
    with cliente:
        cliente.sendall(b"ab")
        cliente.send(b"!", socket.MSG_OOB)
        cliente.sendall(b"cd")
    with conexion:
        return b"".join(iter(lambda: conexion.recv(100), b""))


print("sin la opción:", recibe(0))
print("con ella:", recibe(1))
# --8<-- [end:ejemplo]

servidor.close()
