"""Dos sockets conectados entre sí, uno en cada hilo."""

# --8<-- [start:ejemplo]
import socket
import threading


def atender(extremo: socket.socket) -> None:
    with extremo:
        while trozo := extremo.recv(1024):
            extremo.sendall(trozo.upper())


uno, otro = socket.socketpair()
hilo = threading.Thread(target=atender, args=(otro,))
hilo.start()
with uno:
    uno.settimeout(5)
    uno.sendall(b"hola")
    print(uno.recv(1024))
hilo.join()
# --8<-- [end:ejemplo]
