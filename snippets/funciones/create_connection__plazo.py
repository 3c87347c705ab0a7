"""El plazo de `create_connection` cuenta para cada dirección."""
# Pide: IPv6

import select
import socket
import time

# Un puerto libre en IPv4 e IPv6, y en cada una un servidor con la cola llena:
# el sistema no contesta a quien llega después.
reserva = socket.socket(socket.AF_INET6)
reserva.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
reserva.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
reserva.bind(("::", 0))
puerto = reserva.getsockname()[1]
abiertos = [reserva]
for host, familia in (
    ("127.0.0.1", socket.AF_INET),
    ("::1", socket.AF_INET6),
):
    lleno = socket.create_server((host, puerto), family=familia, backlog=0)
    abiertos.append(lleno)
    abiertos.append(socket.create_connection((host, puerto), timeout=5))
    select.select([lleno], [], [], 5)

# --8<-- [start:ejemplo]
inicio = time.monotonic()
try:
    # None es esta máquina, con dos direcciones: ::1 y 127.0.0.1.
    socket.create_connection((None, puerto), timeout=0.1)
except TimeoutError as error:
    tardo = time.monotonic() - inicio
    print(f"{error!r}; tardó más de 0.19 s: {tardo > 0.19}")
# --8<-- [end:ejemplo]

for abierto in abiertos:
    abierto.close()
