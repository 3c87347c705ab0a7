"""MAL: espera con `select` por un socket que ya está cerrado."""

import select
import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
uno.close()
select.select([uno], [], [], 5)
# --8<-- [end:ejemplo]
