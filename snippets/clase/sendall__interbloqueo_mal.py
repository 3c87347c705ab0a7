"""MAL: envía mucho a un servidor de eco sin leer lo que contesta."""

import contextlib
import socket
import threading

cliente, servidor = socket.socketpair()


def eco() -> None:
    with contextlib.suppress(OSError):
        while trozo := servidor.recv(65536):
            servidor.sendall(trozo)


threading.Thread(target=eco, daemon=True).start()

# --8<-- [start:ejemplo]
cliente.settimeout(0.2)
cliente.sendall(bytes(5_000_000))
respuesta = cliente.recv(65536)
# --8<-- [end:ejemplo]
