"""Un plazo para toda la lectura, aunque los bytes sigan llegando."""

import socket
import threading
import time

uno, otro = socket.socketpair()
fin = threading.Event()


def gotear() -> None:
    """Envía un byte cada poco y nunca termina la línea."""
    while not fin.wait(0.02):
        otro.sendall(b".")


goteo = threading.Thread(target=gotear)
goteo.start()


# --8<-- [start:ejemplo]
def recibir_linea(conexion: socket.socket, plazo: float) -> bytes:
    """Recibe hasta el salto de línea, en `plazo` segundos como mucho."""
    limite = time.monotonic() + plazo
    linea = bytearray()
    while not linea.endswith(b"\n"):
        resto = limite - time.monotonic()
        if resto <= 0:
            raise TimeoutError("se acabó el plazo")
        conexion.settimeout(resto)
        trozo = conexion.recv(1)
        if not trozo:
            raise EOFError("la línea llegó a medias")
        linea += trozo
    return bytes(linea)


try:
    recibir_linea(uno, 0.15)
except TimeoutError as error:
    print("la línea entera:", type(error).__name__)
# --8<-- [end:ejemplo]

fin.set()
goteo.join()
uno.close()
otro.close()
