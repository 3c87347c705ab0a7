"""Un hilo por cliente: `accept` vuelve a esperar al momento."""

import socket
import threading

servidor = socket.create_server(("127.0.0.1", 0))


# --8<-- [start:ejemplo]
def atender(conexion: socket.socket) -> None:
    with conexion:
        conexion.settimeout(30)
        try:
            while datos := conexion.recv(4096):
                conexion.sendall(datos.upper())
        except OSError as error:
            print("Se pierde un cliente:", error)


def servir() -> None:
    while True:
        conexion, _ = servidor.accept()
        threading.Thread(target=atender, args=(conexion,)).start()


threading.Thread(target=servir, daemon=True).start()
direccion = servidor.getsockname()
with (
    socket.create_connection(direccion, timeout=5),  # conecta y calla
    socket.create_connection(direccion, timeout=5) as otro,
):
    otro.sendall(b"hola")
    print("El segundo no espera al primero:", otro.recv(100))
# --8<-- [end:ejemplo]
