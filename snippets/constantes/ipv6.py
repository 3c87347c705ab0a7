"""`IPV6_V6ONLY`: el mismo puerto para IPv6 y para IPv4, o no."""
# Pide: IPv6

import socket

# --8<-- [start:ejemplo]
for solo_ipv6 in (0, 1):
    with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as servidor:
        servidor.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, solo_ipv6)
        servidor.bind(("::", 0))
        servidor.listen()
        puerto = servidor.getsockname()[1]
        try:
            with socket.create_connection(("127.0.0.1", puerto), 5):
                conexion, direccion = servidor.accept()
                conexion.close()
                print(solo_ipv6, "llama", direccion[0])
        except ConnectionRefusedError as error:
            print(solo_ipv6, error)
# --8<-- [end:ejemplo]
