"""`TCP_INQ`: cuánto queda por leer, con cada lectura."""

import socket
import struct

TCP_INQ = getattr(socket, "TCP_INQ", 36)  # 3.12
servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()
conexion.settimeout(5)

# --8<-- [start:ejemplo]
conexion.setsockopt(socket.IPPROTO_TCP, TCP_INQ, 1)
cliente.sendall(b"0123456789")
datos, auxiliares, _, _ = conexion.recvmsg(4, socket.CMSG_SPACE(4))
for nivel, tipo, valor in auxiliares:
    if (nivel, tipo) == (socket.IPPROTO_TCP, TCP_INQ):
        print(datos, "y quedan", struct.unpack("i", valor)[0])
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
