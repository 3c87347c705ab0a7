"""`connect` sin bloqueo: empieza, espera fuera y mira el resultado."""
# Pide: glibc

import select
import socket

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()

# --8<-- [start:ejemplo]
cliente = socket.socket()
cliente.settimeout(0)
try:
    cliente.connect(direccion)
except BlockingIOError as error:
    print("en marcha:", error)

_, listos, _ = select.select([], [cliente], [], 5)
assert listos, "venció el plazo"
print("error:", cliente.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
# --8<-- [end:ejemplo]

cliente.close()
servidor.close()
