"""Escribe una dirección IPv4 o IPv6 para un registro, con su interfaz."""

import socket


# --8<-- [start:ejemplo]
def escribir(direccion: tuple[str, int] | tuple[str, int, int, int]) -> str:
    """Escribe una dirección: `192.0.2.7:8000`, `[2001:db8::1]:8000`."""
    host, puerto = socket.getnameinfo(
        direccion, socket.NI_NUMERICHOST | socket.NI_NUMERICSERV
    )
    return f"[{host}]:{puerto}" if ":" in host else f"{host}:{puerto}"


print(escribir(("192.0.2.7", 8000)))
print(escribir(("2001:db8::1", 8000, 0, 0)))
print(escribir(("fe80::1", 8000, 0, 1)))  # 1 es el índice de lo
# --8<-- [end:ejemplo]
