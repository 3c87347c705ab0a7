"""`source_address`: elegir la dirección local de la que sale la conexión."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()

# --8<-- [start:ejemplo]
with socket.create_connection(
    direccion, timeout=5, source_address=("127.0.0.2", 0)
):
    conexion, (ip, _) = servidor.accept()
    print("El servidor ve llegar a", ip)
# --8<-- [end:ejemplo]

conexion.close()
servidor.close()
