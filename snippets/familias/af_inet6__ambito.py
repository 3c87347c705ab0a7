"""La zona `%interfaz` se resuelve con getaddrinfo; directa, se pierde."""

import socket

# --8<-- [start:ejemplo]
lista = socket.getaddrinfo("fe80::1%lo", 8000, type=socket.SOCK_STREAM)
print("con getaddrinfo:", lista[0][4])

with socket.socket(socket.AF_INET6) as cliente:
    try:
        cliente.connect(("fe80::1%lo", 8000))
    except OSError as error:
        print("directa:", error)
# --8<-- [end:ejemplo]
