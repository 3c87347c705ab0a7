"""Enviar todos los búferes por un flujo, aunque `sendmsg` acepte una parte."""

import socket
import threading

uno, otro = socket.socketpair()
uno.settimeout(5)
recibidos = 0


def leer() -> None:
    """Cuenta los bytes que llegan."""
    global recibidos
    while trozo := otro.recv(65536):
        recibidos += len(trozo)


lector = threading.Thread(target=leer)
lector.start()


# --8<-- [start:ejemplo]
def enviar_todos(conexion: socket.socket, bufers: list[bytes]) -> None:
    """Envía todos los búferes, en orden."""
    vistas = [memoryview(bufer) for bufer in bufers]
    while vistas:
        enviados = conexion.sendmsg(vistas[:1024])
        while vistas and enviados >= len(vistas[0]):
            enviados -= len(vistas.pop(0))
        if vistas:
            vistas[0] = vistas[0][enviados:]


enviar_todos(uno, [b"x" * 300_000] * 10)
# --8<-- [end:ejemplo]
uno.close()
lector.join()
print("llegaron", recibidos, "bytes")
otro.close()
