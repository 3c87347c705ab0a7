"""Cierre a medias: el cliente termina de enviar y espera la respuesta."""

import socket
import threading

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()


# --8<-- [start:ejemplo]
def atender() -> None:
    conexion, _ = servidor.accept()
    with conexion:
        total = 0
        while trozo := conexion.recv(4096):
            total += len(trozo)
        conexion.sendall(f"recibidos {total} bytes".encode())


hilo = threading.Thread(target=atender)
hilo.start()
with socket.create_connection(direccion, timeout=5) as cliente:
    cliente.sendall(b"uno dos ")
    cliente.sendall(b"tres")
    cliente.shutdown(socket.SHUT_WR)  # no envío más, pero sigo leyendo
    respuesta = b""
    while trozo := cliente.recv(4096):
        respuesta += trozo
print(respuesta.decode())
# --8<-- [end:ejemplo]

hilo.join()
servidor.close()
