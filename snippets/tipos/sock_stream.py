"""Un flujo conserva los bytes y su orden, y avisa del final."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))

# --8<-- [start:ejemplo]
cliente = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
cliente.settimeout(5)
cliente.connect(servidor.getsockname())
conexion, _ = servidor.accept()

for palabra in (b"uno, ", b"dos, ", b"tres"):
    cliente.sendall(palabra)
cliente.close()

datos = b""
while trozo := conexion.recv(4096):
    datos += trozo
print(datos)
# --8<-- [end:ejemplo]

conexion.close()
servidor.close()
