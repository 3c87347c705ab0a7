"""Un cliente UDP descarta lo que no viene de su servidor."""

import socket


def udp() -> socket.socket:
    """Da un socket UDP enlazado a un puerto libre."""
    nuevo = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    nuevo.bind(("127.0.0.1", 0))
    nuevo.settimeout(5)
    return nuevo


cliente, otro, intruso = udp(), udp(), udp()
servidor = otro.getsockname()
intruso.sendto(b"soy el servidor, de verdad", cliente.getsockname())
cliente.recvfrom(1, socket.MSG_PEEK)  # espera a que esté, para el orden
otro.sendto(b"42", cliente.getsockname())

# --8<-- [start:ejemplo]
while True:
    datos, remitente = cliente.recvfrom(65535)
    if remitente == servidor:
        break
    print("descartado:", datos)
print("respuesta:", datos)
# --8<-- [end:ejemplo]

for cada in (cliente, otro, intruso):
    cada.close()
