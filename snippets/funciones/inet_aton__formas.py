"""Las formas raras que acepta `inet_aton` en Linux."""
# Pide: glibc

import socket

# --8<-- [start:ejemplo]
for texto in ("127.1", "1", "0x7f.1", "010.0.0.1", "127.0.0.1 y más"):
    print(repr(texto), "->", socket.inet_ntoa(socket.inet_aton(texto)))
# --8<-- [end:ejemplo]
