"""Dar un socket a un programa hijo, en Windows y en los demás."""
# Tipos: Windows

import socket
import subprocess
import sys

# --8<-- [start:ejemplo]
HIJO = """
import socket, sys
datos = sys.stdin.buffer.read()
if hasattr(socket, "fromshare"):
    s = socket.fromshare(datos)
else:
    s = socket.socket(fileno=int(datos))
with s:
    print("el hijo escucha en", s.getsockname())
"""

with socket.create_server(("127.0.0.1", 0)) as servidor:
    en_windows = hasattr(servidor, "share")
    with subprocess.Popen(
        [sys.executable, "-c", HIJO],
        stdin=subprocess.PIPE,
        pass_fds=() if en_windows else (servidor.fileno(),),
    ) as hijo:
        if en_windows:
            datos = servidor.share(hijo.pid)
        else:
            datos = str(servidor.fileno()).encode()
        hijo.communicate(datos)
    print("con share:", en_windows)
# --8<-- [end:ejemplo]
