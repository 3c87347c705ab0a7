"""`multiprocessing` pasa un socket a otro proceso en cualquier sistema."""

# --8<-- [start:ejemplo]
import multiprocessing
import socket


def saludar(conexion: socket.socket) -> None:
    with conexion:
        conexion.sendall(b"hola desde otro proceso")


if __name__ == "__main__":
    contexto = multiprocessing.get_context("spawn")
    uno, otro = socket.socketpair()
    hijo = contexto.Process(target=saludar, args=(otro,))
    hijo.start()
    otro.close()  # aquí ya no hace falta
    with uno:
        uno.settimeout(30)
        print(uno.recv(100))
    hijo.join()
# --8<-- [end:ejemplo]
