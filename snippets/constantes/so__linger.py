"""`SO_LINGER` con 0 segundos tira lo pendiente y corta."""

import socket
import struct

servidor = socket.create_server(("127.0.0.1", 0))


def pareja() -> tuple[socket.socket, socket.socket]:
    cliente = socket.create_connection(servidor.getsockname(), timeout=5)
    conexion, _ = servidor.accept()
    conexion.settimeout(5)
    return cliente, conexion


# --8<-- [start:ejemplo]
def con_linger(activo: int, segundos: int) -> bytes:
    return struct.pack("ii", activo, segundos)


for valor in (con_linger(0, 0), con_linger(1, 0)):
    cliente, conexion = pareja()
    cliente.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, valor)
    leido = cliente.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8)
    print(struct.unpack("ii", leido), end=" -> ")
    cliente.close()
    try:
        print("el otro lee", conexion.recv(100))
    except ConnectionResetError as error:
        print("el otro lee", error)
    conexion.close()
# --8<-- [end:ejemplo]

servidor.close()
