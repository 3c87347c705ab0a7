"""`SOL_TCP` y `IPPROTO_TCP` son el mismo nivel."""

# --8<-- [start:ejemplo]
import socket

with socket.socket() as s:
    s.setsockopt(socket.SOL_TCP, socket.TCP_NODELAY, 1)
    print(s.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0)

print(socket.SOL_IP == socket.IPPROTO_IP)
print(socket.SOL_TCP == socket.IPPROTO_TCP)
print(socket.SOL_UDP == socket.IPPROTO_UDP)
# --8<-- [end:ejemplo]
