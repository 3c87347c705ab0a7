"""Un socket IPv6 que atiende también IPv4, y cómo se ve quien llega."""

# --8<-- [start:ejemplo]
import ipaddress
import socket

with socket.socket(socket.AF_INET6) as servidor:
    servidor.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
    servidor.bind(("::", 0))  # todas las interfaces
    servidor.listen()
    puerto = servidor.getsockname()[1]

    with socket.create_connection(("127.0.0.1", puerto), timeout=5):
        conexion, direccion = servidor.accept()
    with conexion:
        print(direccion)
        ip = ipaddress.IPv6Address(direccion[0])
        print("por IPv4:", ip.ipv4_mapped)
# --8<-- [end:ejemplo]
