"""El puerto de un servicio, con un valor por si el sistema no lo conoce."""

# --8<-- [start:ejemplo]
import socket


def puerto_de(servicio: str, por_defecto: int) -> int:
    """Da el puerto TCP de un servicio, según el sistema."""
    try:
        return socket.getservbyname(servicio, "tcp")
    except OSError:
        return por_defecto


print(puerto_de("http", 80), puerto_de("mi-servicio", 5000))
# --8<-- [end:ejemplo]
