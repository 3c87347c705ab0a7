"""Reintenta mientras el servidor arranca, con un límite total."""

import socket
import threading
import time

servidor = socket.socket()
servidor.bind(("127.0.0.1", 0))
direccion = servidor.getsockname()
arranque = threading.Timer(0.1, servidor.listen)
arranque.start()


# --8<-- [start:ejemplo]
def conectar(direccion: tuple[str, int], limite: float = 5) -> socket.socket:
    """Conecta, y reintenta hasta `limite` segundos si nadie escucha."""
    fin = time.monotonic() + limite
    while True:
        try:
            return socket.create_connection(direccion, timeout=limite)
        except ConnectionRefusedError:
            if time.monotonic() >= fin:
                raise
            time.sleep(0.05)


with conectar(direccion):
    print("conectado")
# --8<-- [end:ejemplo]

arranque.join()
servidor.close()
