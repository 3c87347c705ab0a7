"""Conectar sin bloqueo: el 115 no es un fallo, y el final se pregunta."""

import errno
import select
import socket

libre = socket.socket()
libre.bind(("127.0.0.1", 0))
direccion = libre.getsockname()

# --8<-- [start:ejemplo]
with socket.socket() as cliente:
    cliente.setblocking(False)
    codigo = cliente.connect_ex(direccion)
    print("en marcha:", codigo == errno.EINPROGRESS)
    _, listos, _ = select.select([], [cliente], [], 5)
    assert listos, "venció el plazo"
    codigo = cliente.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    print("resultado:", errno.errorcode.get(codigo, "conectado"))
# --8<-- [end:ejemplo]

libre.close()
