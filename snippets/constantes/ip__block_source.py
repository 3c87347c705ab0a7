"""`IP_BLOCK_SOURCE`: callar a uno del grupo, y dejarlo volver."""

import socket

IP_BLOCK_SOURCE = getattr(socket, "IP_BLOCK_SOURCE", 38)  # 3.12
IP_UNBLOCK_SOURCE = getattr(socket, "IP_UNBLOCK_SOURCE", 37)  # 3.12
receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("", 0))
receptor.settimeout(5)
puerto = receptor.getsockname()[1]
grupo = f"239.255.{puerto >> 8}.{puerto & 255}"


def enviar_desde(host: str, datos: bytes) -> None:
    """Envía al grupo por la interfaz local, desde esa dirección."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as emisor:
        emisor.setsockopt(
            socket.IPPROTO_IP,
            socket.IP_MULTICAST_IF,
            socket.inet_aton("127.0.0.1"),
        )
        emisor.bind((host, 0))
        emisor.sendto(datos, (grupo, puerto))


# --8<-- [start:ejemplo]
ip_mreq = socket.inet_aton(grupo) + socket.inet_aton("127.0.0.1")
receptor.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, ip_mreq)

origen = ip_mreq + socket.inet_aton("127.0.0.7")
receptor.setsockopt(socket.IPPROTO_IP, IP_BLOCK_SOURCE, origen)
enviar_desde("127.0.0.7", b"uno")
enviar_desde("127.0.0.8", b"dos")
print(receptor.recv(1024))

receptor.setsockopt(socket.IPPROTO_IP, IP_UNBLOCK_SOURCE, origen)
enviar_desde("127.0.0.7", b"tres")
print(receptor.recv(1024))
# --8<-- [end:ejemplo]

receptor.close()
