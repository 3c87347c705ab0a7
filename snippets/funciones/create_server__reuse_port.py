"""`reuse_port`: dos sockets escuchan a la vez en el mismo puerto."""
# Pide: glibc

import socket

# --8<-- [start:ejemplo]
uno = socket.create_server(("127.0.0.1", 0), reuse_port=True)
direccion = uno.getsockname()
otro = socket.create_server(direccion, reuse_port=True)
print("Comparten puerto:", otro.getsockname() == direccion)

try:
    socket.create_server(direccion)
except OSError as error:
    print("Sin reuse_port:", error)
# --8<-- [end:ejemplo]

uno.close()
otro.close()
