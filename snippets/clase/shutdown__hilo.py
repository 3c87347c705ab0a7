"""`shutdown` despierta a un `recv` que espera en otro hilo."""

import socket
import threading

cliente, servidor = socket.socketpair()


# --8<-- [start:ejemplo]
def escuchar() -> None:
    print("recv devuelve", cliente.recv(100))


hilo = threading.Thread(target=escuchar)
hilo.start()
cliente.shutdown(socket.SHUT_RDWR)  # close() no lo despertaría
hilo.join()
cliente.close()
# --8<-- [end:ejemplo]

servidor.close()
