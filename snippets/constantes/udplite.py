"""UDP-Lite si el sistema lo tiene; si no, UDP."""

import socket


# --8<-- [start:ejemplo]
def socket_de_datagramas() -> socket.socket:
    try:
        return socket.socket(
            socket.AF_INET,
            socket.SOCK_DGRAM,
            getattr(socket, "IPPROTO_UDPLITE", 0),
        )
    except OSError:  # no está: Linux 7.1 lo retira
        return socket.socket(socket.AF_INET, socket.SOCK_DGRAM)


with socket_de_datagramas() as receptor, socket_de_datagramas() as emisor:
    receptor.bind(("127.0.0.1", 0))
    receptor.settimeout(5)
    emisor.sendto(b"hola", receptor.getsockname())
    print(receptor.recv(1024))
# --8<-- [end:ejemplo]
