"""Dos sockets con `SO_REUSEPORT` se reparten lo que llega al puerto."""

import select
import socket


# --8<-- [start:ejemplo]
def receptor(direccion: tuple[str, int]) -> socket.socket:
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    s.bind(direccion)
    return s


uno = receptor(("127.0.0.1", 0))
otro = receptor(uno.getsockname())

for _ in range(100):  # cada emisor sale de un puerto distinto
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as emisor:
        emisor.sendto(b"hola", uno.getsockname())

cuenta = {uno: 0, otro: 0}
while sum(cuenta.values()) < 100:
    for s in select.select([uno, otro], [], [], 5)[0]:
        s.recv(100)
        cuenta[s] += 1
print("en total:", sum(cuenta.values()))
print("reciben los dos:", all(cuenta.values()))
# --8<-- [end:ejemplo]

uno.close()
otro.close()
