"""MAL: un socket en bruto sin decir de qué protocolo."""

import socket

# --8<-- [start:ejemplo]
socket.socket(socket.AF_INET, socket.SOCK_RAW)
# --8<-- [end:ejemplo]
