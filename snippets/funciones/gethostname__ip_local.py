"""La dirección con la que esta máquina sale hacia un destino."""

import socket


# --8<-- [start:ejemplo]
def ip_hacia(destino: str) -> str:
    """Da la IP local que el sistema usaría para llegar a `destino`."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sonda:
        sonda.connect((destino, 9))  # en UDP no envía nada
        return str(sonda.getsockname()[0])


print(ip_hacia("127.0.0.1"))
# --8<-- [end:ejemplo]
