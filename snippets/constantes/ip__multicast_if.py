"""`IP_MULTICAST_IF`: por qué interfaz sale la multidifusión."""

import socket

# --8<-- [start:ejemplo]
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
    valor = s.getsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, 4)
    print(socket.inet_ntoa(valor))  # la que diga la tabla de rutas

    local = socket.inet_aton("127.0.0.1")
    s.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, local)
    valor = s.getsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, 4)
    print(socket.inet_ntoa(valor))

    s.connect(("239.255.0.1", 9))  # en UDP no envía nada
    print("sale desde", s.getsockname()[0])
# --8<-- [end:ejemplo]
