"""MAL: pide a IPv4 un tipo que TCP no da."""

import socket

# --8<-- [start:ejemplo]
socket.socket(socket.AF_INET, socket.SOCK_SEQPACKET)
# --8<-- [end:ejemplo]
