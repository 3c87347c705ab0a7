"""Dos opciones corrientes: una antes de enlazar y otra ya conectado."""

import socket

# --8<-- [start:ejemplo]
servidor = socket.socket()
servidor.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
servidor.bind(("127.0.0.1", 0))
servidor.listen()

cliente = socket.create_connection(servidor.getsockname(), timeout=5)
cliente.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, True)

print(servidor.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR))
print(cliente.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
# --8<-- [end:ejemplo]

cliente.close()
servidor.close()
