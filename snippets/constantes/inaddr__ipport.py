"""El puerto que elige el sistema nunca es de los reservados."""

import socket

# --8<-- [start:ejemplo]
print("reservados: menores que", socket.IPPORT_RESERVED)
with socket.socket() as s:
    s.bind(("127.0.0.1", 0))
    puerto = s.getsockname()[1]
    print("elegido por el sistema:", puerto >= socket.IPPORT_RESERVED)
# --8<-- [end:ejemplo]
