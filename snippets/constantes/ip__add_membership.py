"""`IP_ADD_MEMBERSHIP`: recibir de un grupo, y dejarlo."""

import socket

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("", 0))
puerto = receptor.getsockname()[1]
# Un grupo que nadie más usa en esta máquina: sale del puerto.
grupo = f"239.255.{puerto >> 8}.{puerto & 255}"
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
local = socket.inet_aton("127.0.0.1")
emisor.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, local)
receptor.settimeout(0.05)


def probar() -> str:
    emisor.sendto(b"hola, grupo", (grupo, puerto))
    try:
        return f"llega {receptor.recv(1024)!r}"
    except TimeoutError:
        return "no llega"


print("antes:", probar())

ip_mreq = socket.inet_aton(grupo) + local
receptor.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, ip_mreq)
print("dentro:", probar())

receptor.setsockopt(socket.IPPROTO_IP, socket.IP_DROP_MEMBERSHIP, ip_mreq)
print("después:", probar())
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
