"""Si el búfer de recepción se llena, los datagramas se pierden."""

import socket

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("127.0.0.1", 0))
receptor.settimeout(5)
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
receptor.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16 * 1024)
print(receptor.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF))

for _ in range(100):
    emisor.sendto(bytes(1000), receptor.getsockname())  # ninguno falla

receptor.settimeout(0.1)
llegaron = 0
try:
    while receptor.recv(2000):
        llegaron += 1
except TimeoutError:
    print("llegan menos de 100:", llegaron < 100)
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
