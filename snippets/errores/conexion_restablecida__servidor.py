"""Un servidor que no se cae porque un cliente corte."""

import select
import socket
import struct

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()
# Dos clientes: el primero aborta; el segundo, no.
maleducado = socket.create_connection(direccion, timeout=5)
abortar = struct.pack("ii", 1, 0)
maleducado.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, abortar)
select.select([servidor], [], [])  # ya está en la cola
maleducado.close()
correcto = socket.create_connection(direccion, timeout=5)
correcto.sendall(b"hola")
correcto.shutdown(socket.SHUT_WR)


# --8<-- [start:ejemplo]
def atender(conexion: socket.socket) -> None:
    """Eco hasta que el cliente termina."""
    while trozo := conexion.recv(4096):
        conexion.sendall(trozo)


for turno in (1, 2):
    conexion, _ = servidor.accept()
    with conexion:
        conexion.settimeout(5)
        try:
            atender(conexion)
        except ConnectionError as error:
            print(f"cliente {turno}: {error}")
        else:
            print(f"cliente {turno}: termina en orden")
# --8<-- [end:ejemplo]

correcto.close()
servidor.close()
