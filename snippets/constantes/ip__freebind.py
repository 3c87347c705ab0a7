"""`IP_FREEBIND`: enlazar una dirección que la máquina no tiene."""
# Pide: glibc

import socket

IP_FREEBIND = getattr(socket, "IP_FREEBIND", 15)  # 3.14

# --8<-- [start:ejemplo]
AJENA = "203.0.113.5"
for activo in (0, 1):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:
        s.setsockopt(socket.IPPROTO_IP, IP_FREEBIND, activo)
        try:
            s.bind((AJENA, 0))
            s.listen()
            print(activo, "escucha en", s.getsockname()[0])
        except OSError as error:
            print(activo, error)
# --8<-- [end:ejemplo]
