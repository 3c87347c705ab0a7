"""MAL: una tubería dice medir 0 bytes, y `sendfile` no envía nada."""

import os
import socket

uno, otro = socket.socketpair()
lectura, escritura = os.pipe()
os.write(escritura, b"datos")
os.close(escritura)

# --8<-- [start:ejemplo]
with os.fdopen(lectura, "rb") as tuberia:
    enviados = uno.sendfile(tuberia)
    assert enviados == 5, f"enviados: {enviados}"
# --8<-- [end:ejemplo]
