"""Con qué dirección local se saldría hacia un destino, sin enviar nada."""

import socket

# --8<-- [start:ejemplo]
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
    s.connect(("127.0.0.1", 9))  # en UDP no envía nada
    print("hacia 127.0.0.1 saldría desde", s.getsockname()[0])
# --8<-- [end:ejemplo]
