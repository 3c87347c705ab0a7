"""`pass_fds` da solo ese descriptor, y no hace falta `set_inheritable`."""

import socket
import subprocess
import sys

HIJO = """
import os, sys
os.fstat(int(sys.argv[1]))
print("el hijo lo tiene")
"""

# --8<-- [start:ejemplo]
with socket.socket() as s:
    subprocess.run(
        [sys.executable, "-c", HIJO, str(s.fileno())],
        pass_fds=[s.fileno()],
        check=True,
    )
    print("aquí sigue sin marcar:", s.get_inheritable())
# --8<-- [end:ejemplo]
