"""Con `SO_BINDTODEVICE`, lo que llega por `lo` va al socket atado a `lo`."""

import socket

general, local, emisor = (
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(3)
)
for receptor in (general, local):
    receptor.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
local.settimeout(5)

# --8<-- [start:ejemplo]
NIVEL, OPCION = socket.SOL_SOCKET, socket.SO_BINDTODEVICE

general.bind(("", 0))
local.setsockopt(NIVEL, OPCION, b"lo")
local.bind(general.getsockname())
print(local.getsockopt(NIVEL, OPCION, 16).rstrip(b"\0"))

puerto = local.getsockname()[1]
emisor.sendto(b"hola", ("127.0.0.1", puerto))
print("el de lo:", local.recv(100))
try:
    general.recv(100, socket.MSG_DONTWAIT)
except BlockingIOError as error:
    print("el general:", error)
# --8<-- [end:ejemplo]

for s in (general, local, emisor):
    s.close()
