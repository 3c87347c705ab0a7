"""Lo que hay que saber empaquetar para usar RDS: faltan las constantes."""
# Pide: bytes de menor a mayor

# --8<-- [start:ejemplo]
import socket
import struct

RDS_CANCEL_SENT_TO, RDS_RECVERR = 1, 5  # de linux/rds.h


def sockaddr_in(host: str, puerto: int) -> bytes:
    return (
        struct.pack("=H", socket.AF_INET)
        + struct.pack("!H", puerto)
        + socket.inet_aton(host)
        + bytes(8)
    )


destino = sockaddr_in("192.0.2.7", 4000)
print("nivel", socket.SOL_RDS, "opción", RDS_CANCEL_SENT_TO)
print(len(destino), destino.hex(" "))
# --8<-- [end:ejemplo]
