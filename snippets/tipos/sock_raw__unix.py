"""En AF_UNIX, Linux da un socket de datagramas en lugar de uno en bruto."""

import socket

# --8<-- [start:ejemplo]
with socket.socket(socket.AF_UNIX, socket.SOCK_RAW) as nuevo:
    real = nuevo.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE)
    print("pedido:", nuevo.type.name)
    print("real:", socket.SocketKind(real).name)
# --8<-- [end:ejemplo]
