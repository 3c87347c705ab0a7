"""Prueba una a una las direcciones de un nombre hasta que una conecta."""

import socket

servidor = socket.create_server(("127.0.0.1", 0))
puerto = servidor.getsockname()[1]


# --8<-- [start:ejemplo]
def conectar(host: str, puerto: int, plazo: float) -> socket.socket:
    """Conecta con la primera dirección de `host` que responda."""
    ultimo: OSError | None = None
    for familia, tipo, proto, _, direccion in socket.getaddrinfo(
        host, puerto, type=socket.SOCK_STREAM
    ):
        conexion = socket.socket(familia, tipo, proto)
        conexion.settimeout(plazo)
        try:
            conexion.connect(direccion)
            return conexion
        except OSError as error:
            conexion.close()
            ultimo = error
    raise ultimo or OSError("el nombre no tiene direcciones")


with conectar("localhost", puerto, plazo=5) as cliente:
    print("Conectado con", cliente.getpeername()[0])
# --8<-- [end:ejemplo]

servidor.close()
