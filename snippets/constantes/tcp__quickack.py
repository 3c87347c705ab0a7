"""`TCP_QUICKACK`: confirmar en el acto lo que se acaba de leer."""

import array
import fcntl
import socket
import termios

servidor = socket.create_server(("127.0.0.1", 0))


def sin_confirmar(s: socket.socket) -> int:
    """Los bytes enviados que el otro extremo aún no ha confirmado."""
    cuenta = array.array("i", [0])
    fcntl.ioctl(s, termios.TIOCOUTQ, cuenta)
    return cuenta[0]


# --8<-- [start:ejemplo]
def pendientes(quickack: int) -> int:
    cliente = socket.create_connection(servidor.getsockname(), timeout=5)
    conexion, _ = servidor.accept()
    with cliente, conexion:
        conexion.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 0)
        cliente.sendall(b"hola")
        conexion.recv(1024)
        conexion.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, quickack)
        return sin_confirmar(cliente)


print("sin TCP_QUICKACK:", max(pendientes(0) for _ in range(3)), "bytes")
print("con TCP_QUICKACK:", min(pendientes(1) for _ in range(3)), "bytes")
# --8<-- [end:ejemplo]

servidor.close()
