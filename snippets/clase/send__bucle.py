"""El bucle correcto con `send`: lo que no se aceptó se vuelve a enviar."""

import select
import socket
import threading

emisor, receptor = socket.socketpair()


def leer() -> None:
    total = 0
    while trozo := receptor.recv(65536):
        total += len(trozo)
    print("llegan", total, "bytes")


lector = threading.Thread(target=leer)
lector.start()


# --8<-- [start:ejemplo]
def enviar_todo(conexion: socket.socket, datos: bytes) -> None:
    """Envía todo por un socket no bloqueante."""
    pendiente = memoryview(datos)
    while pendiente:
        try:
            enviados = conexion.send(pendiente)
        except BlockingIOError:
            select.select([], [conexion], [])  # espera a que haya sitio
        else:
            pendiente = pendiente[enviados:]


emisor.settimeout(0)
enviar_todo(emisor, bytes(10_000_000))
# --8<-- [end:ejemplo]

emisor.close()
lector.join()
receptor.close()
