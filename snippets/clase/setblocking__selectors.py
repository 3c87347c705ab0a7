"""Un solo hilo atiende a varios clientes sin bloquearse en ninguno."""

import selectors
import socket

servidor = socket.create_server(("127.0.0.1", 0))
clientes = [socket.create_connection(servidor.getsockname()) for _ in "abc"]
for cliente, letra in zip(clientes, (b"a", b"b", b"c"), strict=True):
    cliente.settimeout(5)
    cliente.sendall(letra)
    cliente.shutdown(socket.SHUT_WR)

# --8<-- [start:ejemplo]
servidor.setblocking(False)
recibido: list[bytes] = []
with selectors.DefaultSelector() as selector:
    selector.register(servidor, selectors.EVENT_READ)
    while len(recibido) < len(clientes):
        for clave, _ in selector.select(timeout=5):
            if clave.fileobj is servidor:
                conexion, _ = servidor.accept()
                conexion.setblocking(False)
                selector.register(conexion, selectors.EVENT_READ, conexion)
            else:
                conexion = clave.data
                recibido.append(conexion.recv(1024))
                selector.unregister(conexion)
                conexion.close()
print(sorted(recibido))
# --8<-- [end:ejemplo]

for cliente in clientes:
    cliente.close()
servidor.close()
