"""Ida y vuelta: la misma dirección, escrita siempre igual."""

import socket

# --8<-- [start:ejemplo]
for texto in (
    "2001:DB8:0:0:0:0:0:1",
    "2001:db8:0:0:1:0:0:1",
    "::ffff:c000:207",
):
    binaria = socket.inet_pton(socket.AF_INET6, texto)
    print(texto, "->", socket.inet_ntop(socket.AF_INET6, binaria))
# --8<-- [end:ejemplo]
