"""Un programa lanzado con `close_fds=False` recibe los sockets marcados."""

import socket
import subprocess
import sys

# --8<-- [start:ejemplo]
HIJO = """
import os, sys
try:
    os.fstat(int(sys.argv[1]))
    print("el hijo lo tiene")
except OSError as error:
    print(error)
"""

with socket.socket() as s:
    for heredable in (False, True):
        s.set_inheritable(heredable)
        print(heredable, flush=True)
        subprocess.run(
            [sys.executable, "-c", HIJO, str(s.fileno())],
            close_fds=False,
            check=True,
        )
# --8<-- [end:ejemplo]
