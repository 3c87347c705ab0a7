"""`settimeout` limita la espera y deja el socket listo para seguir."""

# --8<-- [start:ejemplo]
import socket

uno, otro = socket.socketpair()

uno.settimeout(0.1)
try:
    uno.recv(1024)
except TimeoutError as error:
    print("venció el plazo:", error)

otro.sendall(b"llego tarde")
print(uno.recv(1024))
print("el plazo sigue puesto:", uno.gettimeout())
# --8<-- [end:ejemplo]

uno.close()
otro.close()
