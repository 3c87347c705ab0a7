"""`IPV6_V6ONLY`: el mismo puerto para IPv6 y para IPv4, o no."""
# Pide: IPv6

import socket

# Mientras esté enlazado, nadie más contesta por IPv4 en ese puerto.
reserva = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
reserva.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
reserva.bind(("127.0.0.1", 0))
puerto = reserva.getsockname()[1]

# --8<-- [start:ejemplo]
for solo_ipv6 in (0, 1):
    with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as servidor:
        servidor.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        servidor.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, solo_ipv6)
        servidor.bind(("::", puerto))
        servidor.listen()
        try:
            with socket.create_connection(("127.0.0.1", puerto), 5):
                conexion, direccion = servidor.accept()
                conexion.close()
                print(solo_ipv6, "llama", direccion[0])
        except ConnectionRefusedError as error:
            print(solo_ipv6, error)
# --8<-- [end:ejemplo]

reserva.close()
