"""`TCP_SAVED_SYN`: la cabecera del SYN con que llamó el cliente."""

import socket

TCP_SAVE_SYN = getattr(socket, "TCP_SAVE_SYN", 27)  # 3.12
TCP_SAVED_SYN = getattr(socket, "TCP_SAVED_SYN", 28)  # 3.12

# --8<-- [start:ejemplo]
with socket.create_server(("127.0.0.1", 0)) as servidor:
    servidor.setsockopt(socket.IPPROTO_TCP, TCP_SAVE_SYN, 1)
    with socket.create_connection(servidor.getsockname()):
        conexion, _ = servidor.accept()
        with conexion:
            syn = conexion.getsockopt(socket.IPPROTO_TCP, TCP_SAVED_SYN, 512)
            print("versión de IP:", syn[0] >> 4)
            print("origen:", socket.inet_ntoa(syn[12:16]))
            otra = conexion.getsockopt(socket.IPPROTO_TCP, TCP_SAVED_SYN, 512)
            print(otra)
# --8<-- [end:ejemplo]
