"""Los mensajes de las direcciones IPv4 mal escritas."""
# Pide: glibc

import socket

# --8<-- [start:ejemplo]
for direccion in (
    "127.0.0.1:8000",
    ["127.0.0.1", 8000],
    ("127.0.0.1",),
    ("127.0.0.1", "8000"),
    ("127.0.0.1", -1),
    (None, 8000),
    ("::1", 8000),
):
    with socket.socket(socket.AF_INET) as prueba:
        try:
            prueba.bind(direccion)
        except (TypeError, OverflowError, OSError) as error:
            print(direccion)
            print("   ", type(error).__name__, "→", error)
# --8<-- [end:ejemplo]
