"""Si el receptor no lee, UDP pierde y AF_UNIX hace esperar."""

import socket

udp_receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
udp_receptor.bind(("127.0.0.1", 0))
udp_receptor.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
udp_emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
udp_emisor.connect(udp_receptor.getsockname())
pareja = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)


# --8<-- [start:ejemplo]
def probar(emisor: socket.socket, receptor: socket.socket) -> None:
    """Envía sin que nadie lea; después cuenta lo que llegó."""
    emisor.settimeout(0.05)
    enviados = recibidos = 0
    try:
        while enviados < 1000:
            emisor.send(bytes(100))
            enviados += 1
    except TimeoutError:
        print("  el envío espera: no hay sitio")
    receptor.settimeout(0)
    try:
        while receptor.recv(100):
            recibidos += 1
    except BlockingIOError:
        print("  se perdieron:", recibidos < enviados)


print("UDP:")
probar(udp_emisor, udp_receptor)
print("AF_UNIX:")
probar(*pareja)
# --8<-- [end:ejemplo]

for cada in (udp_emisor, udp_receptor, *pareja):
    cada.close()
