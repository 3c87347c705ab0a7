"""Las sondas *keepalive*: tres tiempos, y el temporizador que arrancan."""

import socket
from pathlib import Path

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()


def temporizador(s: socket.socket) -> str:
    """Lo que el núcleo tiene pendiente con esta conexión."""
    puertos = s.getsockname()[1], s.getpeername()[1]
    for linea in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        campos = linea.split()
        if tuple(int(c[-4:], 16) for c in campos[1:3]) == puertos:
            tipo, centesimas = campos[5].split(":")
            if tipo == "02":
                return f"sonda en {round(int(centesimas, 16) / 100)} s"
    return "sin sondas"


# --8<-- [start:ejemplo]
print(temporizador(cliente))

cliente.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 60)
cliente.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, 10)
cliente.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, 3)
print(temporizador(cliente))  # falta SO_KEEPALIVE

cliente.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
print(temporizador(cliente))
print("se da por rota en", 60 + 3 * 10, "s")
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
