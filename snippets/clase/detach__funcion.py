"""Devolver un socket creado dentro de un `with` sin que se cierre."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()


# --8<-- [start:ejemplo]
def conectar(direccion: tuple[str, int]) -> socket.socket:
    """Conecta y saluda; si algo falla, no deja el socket abierto."""
    with socket.create_connection(direccion, timeout=5) as s:
        s.sendall(b"hola\n")
        plazo = s.gettimeout()
        nuevo = socket.socket(fileno=s.detach())
    nuevo.settimeout(plazo)
    return nuevo


conexion = conectar(direccion)
print("abierto:", conexion.fileno() != -1, conexion.gettimeout())
# --8<-- [end:ejemplo]

conexion.close()
servidor.close()
