"""El plazo de `sendall` es el total, aunque el otro extremo siga leyendo."""

import socket
import threading
import time

emisor, receptor = socket.socketpair()
leidos: list[int] = []


def leer_despacio() -> None:
    while trozo := receptor.recv(4096):
        leidos.append(len(trozo))
        time.sleep(0.001)


lector = threading.Thread(target=leer_despacio)
lector.start()

# --8<-- [start:ejemplo]
emisor.settimeout(0.1)
try:
    emisor.sendall(bytes(50_000_000))
except TimeoutError as error:
    print("vence el plazo:", error)
emisor.close()
lector.join()  # el hilo que lee 4 KiB cada milisegundo
print("llegó algo:", sum(leidos) > 0)
print("llegó todo:", sum(leidos) == 50_000_000)
# --8<-- [end:ejemplo]

receptor.close()
