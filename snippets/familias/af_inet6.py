"""Un servidor y un cliente TCP sobre IPv6, y la dirección de cada extremo."""
# Pide: IPv6

import socket

# --8<-- [start:ejemplo]
with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as servidor:
    servidor.bind(("::1", 0))
    servidor.listen()
    with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as cliente:
        cliente.settimeout(5)
        cliente.connect(servidor.getsockname())
        conexion, direccion = servidor.accept()
        with conexion:
            host, puerto, flujo, ambito = direccion
            print(direccion)
            print(f"le llama [{host}]:{puerto}")
# --8<-- [end:ejemplo]
