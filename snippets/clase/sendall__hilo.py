"""Envía en un hilo y lee en otro: ninguno de los dos extremos se atasca."""

import socket
import threading

cliente, servidor = socket.socketpair()


def eco() -> None:
    while trozo := servidor.recv(65536):
        servidor.sendall(trozo)
    servidor.close()


hilo_de_eco = threading.Thread(target=eco)
hilo_de_eco.start()


# --8<-- [start:ejemplo]
def enviar() -> None:
    cliente.sendall(bytes(5_000_000))
    cliente.shutdown(socket.SHUT_WR)  # no hay más


cliente.settimeout(5)
envio = threading.Thread(target=enviar)
envio.start()
total = 0
while trozo := cliente.recv(65536):
    total += len(trozo)
envio.join()
print("vuelven", total, "bytes")
# --8<-- [end:ejemplo]

hilo_de_eco.join()
cliente.close()
