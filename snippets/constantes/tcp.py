"""`TCP_NODELAY`: cuántos segmentos salen con tres envíos pequeños."""

import socket
import struct

servidor = socket.create_server(("127.0.0.1", 0))


# --8<-- [start:ejemplo]
def segmentos(nodelay: int) -> int:
    cliente = socket.create_connection(servidor.getsockname(), timeout=5)
    conexion, _ = servidor.accept()
    with cliente, conexion:
        cliente.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, nodelay)
        # El receptor no confirma en el acto, como en una red de verdad.
        conexion.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 0)
        for trozo in (b"uno,", b"dos,", b"tres"):
            cliente.send(trozo)
        conexion.recv(12, socket.MSG_WAITALL)
        datos = cliente.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 256)
        (enviados,) = struct.unpack_from("I", datos, 156)  # data_segs_out
        return int(enviados)


print("sin TCP_NODELAY:", min(segmentos(0) for _ in range(3)))
print("con TCP_NODELAY:", segmentos(1))
# --8<-- [end:ejemplo]

servidor.close()
