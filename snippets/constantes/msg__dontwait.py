"""`MSG_DONTWAIT`: sin bloqueo, pero solo en esta llamada."""

import socket

uno, otro = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)


# --8<-- [start:ejemplo]
def vacia(s: socket.socket) -> list[bytes]:
    """Retira todo lo que haya llegado, sin esperar."""
    recibidos = []
    try:
        while True:
            recibidos.append(s.recv(65535, socket.MSG_DONTWAIT))
    except BlockingIOError:
        return recibidos


uno.send(b"uno")
uno.send(b"dos")
print(vacia(otro), vacia(otro))
print("el socket sigue bloqueante:", otro.getblocking())
# --8<-- [end:ejemplo]

uno.close()
otro.close()
