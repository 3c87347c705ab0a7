"""`makefile` lee por líneas y escribe texto, como con un archivo."""

import socket
import threading

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()


def atender() -> None:
    """Lee dos líneas y contesta con otra."""
    conexion, _ = servidor.accept()
    with conexion, conexion.makefile("rw", encoding="utf-8") as archivo:
        archivo.readline()
        archivo.readline()
        archivo.write("Buenos días\n")


hilo = threading.Thread(target=atender)
hilo.start()

# --8<-- [start:ejemplo]
with (
    socket.create_connection(direccion) as conexion,
    conexion.makefile("rw", encoding="utf-8") as archivo,
):
    print("¡Hola!", file=archivo)
    print("Soy el cliente", file=archivo)
    archivo.flush()
    for linea in archivo:
        print("recibido:", linea.rstrip("\n"))
# --8<-- [end:ejemplo]

hilo.join()
servidor.close()
