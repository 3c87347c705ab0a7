"""MAL: vuelve a usar el socket cuyo `connect` agotó el plazo."""
# Pide: glibc

import select
import socket

# En Linux, una cola de conexiones llena deja esperando a la siguiente.
servidor = socket.socket()
servidor.bind(("127.0.0.1", 0))
servidor.listen(0)
direccion = servidor.getsockname()
primero = socket.create_connection(direccion)
select.select([servidor], [], [])

# --8<-- [start:ejemplo]
cliente = socket.socket()
cliente.settimeout(0.1)
try:
    cliente.connect(direccion)
except TimeoutError:
    print("vence el plazo")
    cliente.connect(direccion)
# --8<-- [end:ejemplo]
