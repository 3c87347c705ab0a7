"""Un envío a un puerto sin nadie: sin conectar no se nota; conectado, sí."""

import socket

# Un puerto reservado en el que no escucha nadie: solo admite a otro.
reservado = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
reservado.bind(("127.0.0.1", 0))
reservado.connect(("127.0.0.1", 9))
nadie = reservado.getsockname()

# --8<-- [start:ejemplo]
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as emisor:
    emisor.settimeout(0.1)
    print("sin conectar, enviados:", emisor.sendto(b"hola", nadie))
    try:
        emisor.recvfrom(65535)
    except TimeoutError as error:
        print("sin conectar:", repr(error))

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as emisor:
    emisor.settimeout(5)
    emisor.connect(nadie)
    print("conectado, enviados:", emisor.send(b"hola"))
    try:
        emisor.recv(65535)
    except ConnectionRefusedError as error:
        print("conectado:", repr(error))
# --8<-- [end:ejemplo]

reservado.close()
