"""Tres sockets para una conversación: el que escucha y los dos extremos."""

# --8<-- [start:ejemplo]
import socket
import threading


def atender(servidor: socket.socket) -> None:
    conexion, _ = servidor.accept()
    with conexion:
        while datos := conexion.recv(1024):
            conexion.sendall(datos.upper())


with socket.create_server(("127.0.0.1", 0)) as servidor:
    hilo = threading.Thread(target=atender, args=(servidor,))
    hilo.start()
    with socket.create_connection(servidor.getsockname(), 5) as cliente:
        for mensaje in (b"hola", b"adios"):
            cliente.sendall(mensaje)
            print(mensaje, "->", cliente.recv(1024))
    hilo.join()
# --8<-- [end:ejemplo]
