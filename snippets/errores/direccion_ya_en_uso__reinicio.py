"""`create_server` reabre el puerto de un servidor que acaba de terminar."""

# --8<-- [start:ejemplo]
import socket

direccion = ("127.0.0.1", 0)
for vuelta in (1, 2):
    with socket.create_server(direccion) as servidor:
        direccion = servidor.getsockname()  # la segunda vez, el mismo puerto
        with socket.create_connection(direccion, timeout=5) as cliente:
            conexion, _ = servidor.accept()
            conexion.close()  # cierra primero: deja un TIME_WAIT
            cliente.recv(1)
    print("vuelta", vuelta, "sin error")
# --8<-- [end:ejemplo]
