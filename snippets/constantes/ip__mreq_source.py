"""`ip_mreq_source`: recibir de un grupo solo lo de un origen."""

import socket

IP_ADD_SOURCE = getattr(socket, "IP_ADD_SOURCE_MEMBERSHIP", 39)  # 3.12
receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("", 0))
receptor.settimeout(5)
puerto = receptor.getsockname()[1]
grupo = f"232.1.{puerto >> 8}.{puerto & 255}"


def enviar_desde(host: str) -> None:
    """Envía al grupo por la interfaz local, desde esa dirección."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as emisor:
        emisor.setsockopt(
            socket.IPPROTO_IP,
            socket.IP_MULTICAST_IF,
            socket.inet_aton("127.0.0.1"),
        )
        emisor.bind((host, 0))
        emisor.sendto(f"soy {host}".encode(), (grupo, puerto))


# --8<-- [start:ejemplo]
ip_mreq_source = (
    socket.inet_aton(grupo)
    + socket.inet_aton("127.0.0.1")  # interfaz
    + socket.inet_aton("127.0.0.7")  # origen: en Linux, al final
)
receptor.setsockopt(socket.IPPROTO_IP, IP_ADD_SOURCE, ip_mreq_source)
enviar_desde("127.0.0.8")
enviar_desde("127.0.0.7")
print(receptor.recv(1024))
# --8<-- [end:ejemplo]

receptor.close()
