"""Un archivo sin búfer: cada lectura y cada escritura es una llamada."""

import socket

uno, otro = socket.socketpair()
otro.settimeout(5)

# --8<-- [start:ejemplo]
with uno.makefile("rwb", buffering=0) as archivo:
    print(type(archivo).__name__, archivo.mode, archivo.name == uno.fileno())
    print("aceptados:", archivo.write(b"sin flush"))
    print("al momento:", otro.recv(100))

    otro.sendall(b"hola")
    bufer = bytearray(10)
    print("leídos:", archivo.readinto(bufer), bytes(bufer))
print("cerrado:", archivo.name, "y el socket:", uno.fileno() != -1)
# --8<-- [end:ejemplo]

uno.close()
otro.close()
