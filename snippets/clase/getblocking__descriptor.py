"""El modo del objeto y el del descriptor son dos cosas."""

import os
import socket

# --8<-- [start:ejemplo]
with socket.socket() as s:
    s.settimeout(2.5)
    print("objeto:", s.getblocking())
    print("descriptor:", os.get_blocking(s.fileno()))
# --8<-- [end:ejemplo]
