"""`TCP_NOTSENT_LOWAT`: menos bytes esperando dentro del núcleo."""

import array
import fcntl
import socket

SIOCOUTQNSD = 0x894B  # Linux: bytes aceptados y aún sin enviar
servidor = socket.create_server(("127.0.0.1", 0))


def sin_enviar(s: socket.socket) -> int:
    """Los bytes que send() aceptó y que no han salido."""
    cuenta = array.array("i", [0])
    fcntl.ioctl(s, SIOCOUTQNSD, cuenta)
    return cuenta[0]


# --8<-- [start:ejemplo]
def en_espera(limite: int | None) -> int:
    cliente = socket.create_connection(servidor.getsockname())
    conexion, _ = servidor.accept()
    with cliente, conexion:
        if limite is not None:
            cliente.setsockopt(
                socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, limite
            )
        cliente.setblocking(False)
        try:
            while True:  # el otro extremo no lee
                cliente.send(bytes(1024))
        except BlockingIOError:
            return sin_enviar(cliente)


print(en_espera(16384) < en_espera(None))
# --8<-- [end:ejemplo]

servidor.close()
