"""Reintenta mientras el servidor arranca, con un límite total."""

# --8<-- [start:ejemplo]
import socket
import threading
import time


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


servidor = socket.socket()
servidor.bind(("127.0.0.1", 0))
arranque = threading.Timer(0.1, servidor.listen)  # tarda en escuchar
arranque.start()
with conectar(servidor.getsockname()):
    print("conectado")
# --8<-- [end:ejemplo]

arranque.join()
servidor.close()
