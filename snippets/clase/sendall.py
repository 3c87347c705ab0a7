"""`sendall` no vuelve hasta que el sistema acepta todos los bytes."""

import socket
import threading

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()
llegados: list[int] = []


def leer() -> None:
    total = 0
    conexion, _ = servidor.accept()
    with conexion:
        while trozo := conexion.recv(65536):
            total += len(trozo)
    llegados.append(total)


lector = threading.Thread(target=leer)
lector.start()

# --8<-- [start:ejemplo]
texto = "mañana " * 1_000_000
with socket.create_connection(direccion, timeout=5) as cliente:
    print("sendall devuelve", cliente.sendall(texto.encode()))
lector.join()  # el hilo que lee al otro lado
print("llegan", llegados[0], "bytes")
# --8<-- [end:ejemplo]

servidor.close()
