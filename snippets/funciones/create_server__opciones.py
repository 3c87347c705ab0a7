"""Las opciones que `create_server` pone según sus parámetros."""
# Pide: IPv6

import socket

# --8<-- [start:ejemplo]
REUSO = socket.SO_REUSEADDR, socket.SO_REUSEPORT
for reuse_port in (False, True):
    with socket.create_server(("127.0.0.1", 0), reuse_port=reuse_port) as s:
        valores = [s.getsockopt(socket.SOL_SOCKET, opcion) for opcion in REUSO]
        print(f"{reuse_port=}: SO_REUSEADDR, SO_REUSEPORT = {valores}")

with socket.create_server(("::1", 0), family=socket.AF_INET6) as s:
    solo_6 = s.getsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY)
    print("AF_INET6: IPV6_V6ONLY =", solo_6)
# --8<-- [end:ejemplo]
