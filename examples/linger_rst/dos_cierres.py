"""Dos maneras de cerrar una conexión, vistas desde el otro extremo.

Enseña qué cambia con SO_LINGER a 0: close() no se despide (FIN), sino que
corta (RST). Quien recibe se entera de que algo fue mal, y lo que estaba por
enviar se pierde. Todo ocurre en esta máquina, y acaba solo.

    python3 dos_cierres.py
"""

import socket
import struct
import sys

PLAZO = 5
# Dos enteros: si está activo, y los segundos. En Windows son de 16 bits.
CORTAR = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


def pareja() -> tuple[socket.socket, socket.socket]:
    """Los dos extremos de una conexión TCP nueva."""
    with socket.create_server(("127.0.0.1", 0)) as escucha:
        uno = socket.create_connection(escucha.getsockname(), PLAZO)
        otro, _ = escucha.accept()
    otro.settimeout(PLAZO)
    return uno, otro


def cierra(conexion: socket.socket, cortando: bool) -> None:
    if cortando:
        conexion.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, CORTAR)
    conexion.close()


def llena(conexion: socket.socket) -> int:
    """Envía hasta que no cabe más, y dice cuántos bytes admitió el sistema."""
    admitidos = 0
    conexion.setblocking(False)
    try:
        while True:
            admitidos += conexion.send(b"x" * 65536)
    except BlockingIOError:
        return admitidos


def con_todo_leido(cortando: bool) -> None:
    uno, otro = pareja()
    with uno, otro:
        uno.sendall(b"adi\xc3\xb3s")
        print(f"  recv(): {otro.recv(100).decode()!r}")
        cierra(uno, cortando)
        try:
            print(f"  recv(): {otro.recv(100)!r}")
        except ConnectionResetError as error:
            print(f"  recv(): {type(error).__name__}")


def con_datos_por_leer(cortando: bool) -> None:
    uno, otro = pareja()
    with uno, otro:
        admitidos = llena(uno)
        cierra(uno, cortando)
        recibidos = 0
        try:
            while datos := otro.recv(65536):
                recibidos += len(datos)
            fin = "y el fin"
        except ConnectionResetError as error:
            fin = f"y {type(error).__name__}"
        cuantos = "todos" if recibidos == admitidos else "solo una parte"
        print(f"  de lo que send() admitió, llegan {cuantos}, {fin}")


def main() -> None:
    if len(sys.argv) > 1:
        sys.exit("Uso: dos_cierres.py, sin opciones.")
    try:
        for cortando in (False, True):
            print("SO_LINGER a 0:" if cortando else "close() normal:")
            con_todo_leido(cortando)
            con_datos_por_leer(cortando)
    except OSError as error:
        sys.exit(f"No se pudo hacer la prueba: {error}.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
