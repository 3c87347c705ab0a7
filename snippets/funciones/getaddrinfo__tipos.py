"""Sin `type`, cada dirección sale repetida, una vez por tipo de socket."""

import socket

# --8<-- [start:ejemplo]
todos = socket.getaddrinfo("127.0.0.1", 8000)
print("sin type:", [(tipo.name, proto) for _, tipo, proto, _, _ in todos])

tcp = socket.getaddrinfo("127.0.0.1", 8000, type=socket.SOCK_STREAM)
print("con type:", [(tipo.name, proto) for _, tipo, proto, _, _ in tcp])
# --8<-- [end:ejemplo]
