"""MAL: pasa a `inet_pton` una dirección con zona."""

import socket

# --8<-- [start:ejemplo]
binaria = socket.inet_pton(socket.AF_INET6, "fe80::1%eth0")
# --8<-- [end:ejemplo]
