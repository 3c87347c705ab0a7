"""El nombre que acompaña a un puerto en un informe."""
# Pide: /etc/services

# --8<-- [start:ejemplo]
import socket


def servicio_de(puerto: int) -> str:
    """Da el nombre del servicio o, si no se conoce, el número."""
    try:
        return socket.getservbyport(puerto, "tcp")
    except OSError:
        return str(puerto)


print(servicio_de(80), servicio_de(65000))
# --8<-- [end:ejemplo]
