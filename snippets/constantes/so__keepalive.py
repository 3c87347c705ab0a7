"""Las sondas *keepalive*: cada cuánto, y el temporizador que arma Linux."""

import os
import socket
from pathlib import Path

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()
conexion.settimeout(5)


def temporizador(s: socket.socket) -> str:
    """Dice si Linux espera para sondear; lo lee de su tabla de conexiones."""
    inodo = str(os.fstat(s.fileno()).st_ino)
    while True:  # si la tabla cambia mientras se lee, puede faltar una línea
        tabla = Path("/proc/net/tcp").read_text(encoding="ascii")
        for linea in tabla.splitlines():
            campos = linea.split()
            if campos[9] == inodo:
                hay = campos[5].startswith("02:")
                return "sondas en espera" if hay else "ninguna sonda"


# --8<-- [start:ejemplo]
cliente.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
# Primera sonda a los 60 s de silencio; después, cada 10 s; a la quinta
# sin respuesta, la conexión se da por perdida.
cliente.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 60)
cliente.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, 10)
cliente.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, 5)

print("cliente:", temporizador(cliente))
print("el otro extremo:", temporizador(conexion))
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
