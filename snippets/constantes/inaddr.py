"""De entero a dirección, y por qué no se usan en `bind`."""

# --8<-- [start:ejemplo]
import socket


def direccion(entero: int) -> str:
    # La máscara hace falta en Windows, que da algunas en negativo.
    return socket.inet_ntoa((entero & 0xFFFFFFFF).to_bytes(4, "big"))


for nombre in ("ANY", "LOOPBACK", "BROADCAST", "ALLHOSTS_GROUP"):
    print(nombre, direccion(getattr(socket, f"INADDR_{nombre}")))

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
    try:
        s.bind((socket.INADDR_ANY, 0))
    except TypeError as error:
        print(error)
    s.bind(("", 0))
    print(s.getsockname()[0] == direccion(socket.INADDR_ANY))
# --8<-- [end:ejemplo]
