"""En UDP, `connect` fija el destino y filtra lo que llega."""

import socket

servidor, intruso, cliente = (
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(3)
)
servidor.bind(("127.0.0.1", 0))
direccion = servidor.getsockname()

# --8<-- [start:ejemplo]
cliente.settimeout(5)
cliente.connect(direccion)
cliente.send(b"hola")  # sin dirección: va a la que fijó connect

intruso.sendto(b"del intruso", cliente.getsockname())
servidor.sendto(b"del servidor", cliente.getsockname())
print("llega", cliente.recv(100))
# --8<-- [end:ejemplo]

for s in (servidor, intruso, cliente):
    s.close()
